/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type FoundAtQueryVariables = Exact<{
  id: string;
  search: string;
}>;


export type FoundAtQuery = { conversation: { id: string, foundAt: Array<number>, foundWords: Array<string> } | null };


export const FoundAtDocument = gql<FoundAtQuery, FoundAtQueryVariables>`
    query FoundAt($id: ID!, $search: String!) {
  conversation(id: $id) {
    id
    foundAt(search: $search)
    foundWords(search: $search)
  }
}
    `;

export function useFoundAtQuery(options: Omit<Urql.UseQueryArgs<FoundAtQueryVariables>, 'query'>) {
  return Urql.useQuery<FoundAtQuery, FoundAtQueryVariables>({ query: FoundAtDocument, ...options });
};