/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type DraftsSubscriptionVariables = Exact<{
  id: string;
}>;


export type DraftsSubscription = { drafts: { conversationId: string, text: string } };


export const DraftsDocument = gql<DraftsSubscription, DraftsSubscriptionVariables>`
    subscription Drafts($id: ID!) {
  drafts(conversationId: $id) {
    conversationId
    text
  }
}
    `;

export function useDraftsSubscription<TData = DraftsSubscription>(options: Omit<Urql.UseSubscriptionArgs<DraftsSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<DraftsSubscription, TData>) {
  return Urql.useSubscription<DraftsSubscription, TData, DraftsSubscriptionVariables>({ query: DraftsDocument, ...options }, handler);
};