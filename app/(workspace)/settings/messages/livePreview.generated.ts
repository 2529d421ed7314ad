/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** Whether agents may see what a visitor types before it is sent. */
export type LivePreview =
  /** No: it does not leave the visitor's browser. */
  | 'OFF'
  /** Those who have turned it on. */
  | 'ON'
  /** Those who have turned it on, and the visitor is told so. */
  | 'ON_AND_TOLD';

export type PreviewAllowedQueryVariables = Exact<{ [key: string]: never; }>;


export type PreviewAllowedQuery = { workspace: { id: string, livePreview: Schema.LivePreview } | null };


export const PreviewAllowedDocument = gql<PreviewAllowedQuery, PreviewAllowedQueryVariables>`
    query PreviewAllowed {
  workspace {
    id
    livePreview
  }
}
    `;

export function usePreviewAllowedQuery(options?: Omit<Urql.UseQueryArgs<PreviewAllowedQueryVariables>, 'query'>) {
  return Urql.useQuery<PreviewAllowedQuery, PreviewAllowedQueryVariables>({ query: PreviewAllowedDocument, ...options });
};