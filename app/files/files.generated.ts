/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import { FileLineFragmentDoc } from '../live/fragments.generated.ts';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type FreshLinksQueryVariables = Exact<{
  id: string;
}>;


export type FreshLinksQuery = { attachment: { id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null } | null };


export const FreshLinksDocument = gql<FreshLinksQuery, FreshLinksQueryVariables>`
    query FreshLinks($id: ID!) {
  attachment(id: $id) {
    ...FileLine
  }
}
    ${FileLineFragmentDoc}`;

export function useFreshLinksQuery(options: Omit<Urql.UseQueryArgs<FreshLinksQueryVariables>, 'query'>) {
  return Urql.useQuery<FreshLinksQuery, FreshLinksQueryVariables>({ query: FreshLinksDocument, ...options });
};