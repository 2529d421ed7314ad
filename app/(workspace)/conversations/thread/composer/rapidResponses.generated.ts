/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RapidResponsesQueryVariables = Exact<{ [key: string]: never; }>;


export type RapidResponsesQuery = { rapidResponses: Array<{ id: string, name: string, folder: string, text: string, viewerCanUse: boolean, files: Array<{ id: string, name: string, size: number }> }> };


export const RapidResponsesDocument = gql<RapidResponsesQuery, RapidResponsesQueryVariables>`
    query RapidResponses {
  rapidResponses {
    id
    name
    folder
    text
    viewerCanUse
    files {
      id
      name
      size
    }
  }
}
    `;

export function useRapidResponsesQuery(options?: Omit<Urql.UseQueryArgs<RapidResponsesQueryVariables>, 'query'>) {
  return Urql.useQuery<RapidResponsesQuery, RapidResponsesQueryVariables>({ query: RapidResponsesDocument, ...options });
};