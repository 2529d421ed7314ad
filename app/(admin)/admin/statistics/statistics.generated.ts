/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** Which conversations are counted; all that is given must hold. */
export type StatisticsFilter = {
  /** With this agent. */
  agentId?: string | null | undefined;
  /** On a site of this group. */
  groupId?: string | null | undefined;
  /** On this site. */
  siteId?: string | null | undefined;
};

export type AdminStatisticsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  filter?: Schema.StatisticsFilter | null | undefined;
  timeZone?: string | null | undefined;
}>;


export type AdminStatisticsQuery = { statistics: { conversations: number, messages: number, responseTimes: { green: number, yellow: number, red: number, unanswered: number, medianSeconds: number | null }, labels: Array<{ conversations: number, label: { id: string, name: string, color: string, archivedAt: string | null } | null, responseTimes: { green: number, yellow: number, red: number, unanswered: number, medianSeconds: number | null } }>, days: Array<{ date: string, conversations: number, labels: Array<{ labelId: string | null, conversations: number }> }> } | null };

export type AdminResponseTimesFragment = { green: number, yellow: number, red: number, unanswered: number, medianSeconds: number | null };

export const AdminResponseTimesFragmentDoc = gql`
    fragment AdminResponseTimes on ResponseTimes {
  green
  yellow
  red
  unanswered
  medianSeconds
}
    `;
export const AdminStatisticsDocument = gql<AdminStatisticsQuery, AdminStatisticsQueryVariables>`
    query AdminStatistics($from: DateTime, $to: DateTime, $filter: StatisticsFilter, $timeZone: String) {
  statistics(from: $from, to: $to, filter: $filter, timeZone: $timeZone) {
    conversations
    messages
    responseTimes {
      ...AdminResponseTimes
    }
    labels {
      label {
        id
        name
        color
        archivedAt
      }
      conversations
      responseTimes {
        ...AdminResponseTimes
      }
    }
    days {
      date
      conversations
      labels {
        labelId
        conversations
      }
    }
  }
}
    ${AdminResponseTimesFragmentDoc}`;

export function useAdminStatisticsQuery(options?: Omit<Urql.UseQueryArgs<AdminStatisticsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminStatisticsQuery, AdminStatisticsQueryVariables>({ query: AdminStatisticsDocument, ...options });
};