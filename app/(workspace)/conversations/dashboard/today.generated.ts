/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type TodayQueryVariables = Exact<{
  me: string;
  from: string;
}>;


export type TodayQuery = { mine: { totalCount: number }, statistics: { conversations: number, responseTimes: { green: number, yellow: number, red: number, unanswered: number, medianSeconds: number | null } } | null };


export const TodayDocument = gql<TodayQuery, TodayQueryVariables>`
    query Today($me: ID!, $from: DateTime!) {
  mine: conversations(
    filter: {kind: CHAT, agentId: $me, startedFrom: $from}
    first: 1
  ) {
    totalCount
  }
  statistics(from: $from) {
    conversations
    responseTimes {
      green
      yellow
      red
      unanswered
      medianSeconds
    }
  }
}
    `;

export function useTodayQuery(options: Omit<Urql.UseQueryArgs<TodayQueryVariables>, 'query'>) {
  return Urql.useQuery<TodayQuery, TodayQueryVariables>({ query: TodayDocument, ...options });
};