/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** Why no new conversation comes to an agent. */
export type UnservedReason =
  /** The agent is back office. */
  | 'BACK_OFFICE'
  /** All sites of the agent's groups are closed by their opening hours. */
  | 'CLOSED'
  /** The agent is in no group. */
  | 'NO_GROUP'
  /** No site's conversations go to a group of the agent's. */
  | 'NO_SITE';

export type UnservedQueryVariables = Exact<{
  id: string;
}>;


export type UnservedQuery = { agent: { id: string, unserved: { reason: Schema.UnservedReason, opensAt: string | null } | null } | null };


export const UnservedDocument = gql<UnservedQuery, UnservedQueryVariables>`
    query Unserved($id: ID!) {
  agent(id: $id) {
    id
    unserved {
      reason
      opensAt
    }
  }
}
    `;

export function useUnservedQuery(options: Omit<Urql.UseQueryArgs<UnservedQueryVariables>, 'query'>) {
  return Urql.useQuery<UnservedQuery, UnservedQueryVariables>({ query: UnservedDocument, ...options });
};