/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type OnlineCountSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OnlineCountSubscription = { onlineVisitors: { count: number, revision: string } };


export const OnlineCountDocument = gql<OnlineCountSubscription, OnlineCountSubscriptionVariables>`
    subscription OnlineCount {
  onlineVisitors {
    count
    revision
  }
}
    `;

export function useOnlineCountSubscription<TData = OnlineCountSubscription>(options?: Omit<Urql.UseSubscriptionArgs<OnlineCountSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<OnlineCountSubscription, TData>) {
  return Urql.useSubscription<OnlineCountSubscription, TData, OnlineCountSubscriptionVariables>({ query: OnlineCountDocument, ...options }, handler);
};