/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A kind of device. */
export type DeviceKind =
  /** A computer. */
  | 'DESKTOP'
  /** A phone. */
  | 'PHONE'
  /** A tablet. */
  | 'TABLET';

export type OnlineVisitorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OnlineVisitorsQuery = { onlineVisitors: { totalCount: number, nodes: Array<{ id: string, referrer: string | null, since: string, site: { id: string, name: string }, page: { url: string, title: string }, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhereaboutsFragment = { country: string, region: string | null, city: string | null };

export type WithWhatFragment = { browser: string | null, system: string | null, kind: Schema.DeviceKind | null };

export const WhereaboutsFragmentDoc = gql`
    fragment Whereabouts on Place {
  country
  region
  city
}
    `;
export const WithWhatFragmentDoc = gql`
    fragment WithWhat on Device {
  browser
  system
  kind
}
    `;
export const OnlineVisitorsDocument = gql<OnlineVisitorsQuery, OnlineVisitorsQueryVariables>`
    query OnlineVisitors($after: String) {
  onlineVisitors(first: 50, after: $after) {
    totalCount
    nodes {
      id
      site {
        id
        name
      }
      page {
        url
        title
      }
      referrer
      place {
        ...Whereabouts
      }
      device {
        ...WithWhat
      }
      since
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${WhereaboutsFragmentDoc}
${WithWhatFragmentDoc}`;

export function useOnlineVisitorsQuery(options?: Omit<Urql.UseQueryArgs<OnlineVisitorsQueryVariables>, 'query'>) {
  return Urql.useQuery<OnlineVisitorsQuery, OnlineVisitorsQueryVariables>({ query: OnlineVisitorsDocument, ...options });
};