/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type FilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterChoicesQuery = { sites: Array<{ id: string, name: string, archivedAt: string | null }>, groups: Array<{ id: string, name: string, archivedAt: string | null }>, agents: Array<{ id: string, name: string, archivedAt: string | null }>, labels: Array<{ id: string, name: string, color: string, position: number, archivedAt: string | null }> };


export const FilterChoicesDocument = gql<FilterChoicesQuery, FilterChoicesQueryVariables>`
    query FilterChoices {
  sites(includeArchived: true) {
    id
    name
    archivedAt
  }
  groups(includeArchived: true) {
    id
    name
    archivedAt
  }
  agents(includeArchived: true) {
    id
    name
    archivedAt
  }
  labels(includeArchived: true) {
    id
    name
    color
    position
    archivedAt
  }
}
    `;

export function useFilterChoicesQuery(options?: Omit<Urql.UseQueryArgs<FilterChoicesQueryVariables>, 'query'>) {
  return Urql.useQuery<FilterChoicesQuery, FilterChoicesQueryVariables>({ query: FilterChoicesDocument, ...options });
};