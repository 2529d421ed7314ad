/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type AdminChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminChoicesQuery = { sites: Array<{ id: string, name: string, archivedAt: string | null }>, groups: Array<{ id: string, name: string, archivedAt: string | null }>, agents: Array<{ id: string, name: string, archivedAt: string | null }>, labels: Array<{ id: string, name: string, color: string, position: number, archivedAt: string | null }> };


export const AdminChoicesDocument = gql<AdminChoicesQuery, AdminChoicesQueryVariables>`
    query AdminChoices {
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

export function useAdminChoicesQuery(options?: Omit<Urql.UseQueryArgs<AdminChoicesQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminChoicesQuery, AdminChoicesQueryVariables>({ query: AdminChoicesDocument, ...options });
};