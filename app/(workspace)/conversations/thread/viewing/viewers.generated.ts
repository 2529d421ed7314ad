/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type ViewersSubscriptionVariables = Exact<{
  id: string;
}>;


export type ViewersSubscription = { viewers: { conversationId: string, agents: Array<{ id: string, name: string, avatarUrl: string | null }> } };


export const ViewersDocument = gql<ViewersSubscription, ViewersSubscriptionVariables>`
    subscription Viewers($id: ID!) {
  viewers(conversationId: $id) {
    conversationId
    agents {
      id
      name
      avatarUrl
    }
  }
}
    `;

export function useViewersSubscription<TData = ViewersSubscription>(options: Omit<Urql.UseSubscriptionArgs<ViewersSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<ViewersSubscription, TData>) {
  return Urql.useSubscription<ViewersSubscription, TData, ViewersSubscriptionVariables>({ query: ViewersDocument, ...options }, handler);
};