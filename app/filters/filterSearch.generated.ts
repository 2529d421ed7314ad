/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type FilterVisitorsQueryVariables = Exact<{
  search: string;
}>;


export type FilterVisitorsQuery = { visitors: Array<{ id: string, name: string | null, email: string | null }> };

export type FilterVisitorQueryVariables = Exact<{
  id: string;
}>;


export type FilterVisitorQuery = { conversations: { nodes: Array<{ id: string, visitorName: string | null }> } };

export type FilterTagsQueryVariables = Exact<{
  prefix: string;
}>;


export type FilterTagsQuery = { tags: Array<string> };


export const FilterVisitorsDocument = gql<FilterVisitorsQuery, FilterVisitorsQueryVariables>`
    query FilterVisitors($search: String!) {
  visitors(search: $search, first: 20) {
    id
    name
    email
  }
}
    `;

export function useFilterVisitorsQuery(options: Omit<Urql.UseQueryArgs<FilterVisitorsQueryVariables>, 'query'>) {
  return Urql.useQuery<FilterVisitorsQuery, FilterVisitorsQueryVariables>({ query: FilterVisitorsDocument, ...options });
};
export const FilterVisitorDocument = gql<FilterVisitorQuery, FilterVisitorQueryVariables>`
    query FilterVisitor($id: ID!) {
  conversations(filter: {visitorId: $id}, first: 1) {
    nodes {
      id
      visitorName
    }
  }
}
    `;

export function useFilterVisitorQuery(options: Omit<Urql.UseQueryArgs<FilterVisitorQueryVariables>, 'query'>) {
  return Urql.useQuery<FilterVisitorQuery, FilterVisitorQueryVariables>({ query: FilterVisitorDocument, ...options });
};
export const FilterTagsDocument = gql<FilterTagsQuery, FilterTagsQueryVariables>`
    query FilterTags($prefix: String!) {
  tags(prefix: $prefix)
}
    `;

export function useFilterTagsQuery(options: Omit<Urql.UseQueryArgs<FilterTagsQueryVariables>, 'query'>) {
  return Urql.useQuery<FilterTagsQuery, FilterTagsQueryVariables>({ query: FilterTagsDocument, ...options });
};