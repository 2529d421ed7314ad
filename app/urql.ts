'use client';
// The border that lets server components import generated operations: see operations.plugin.mjs.
export { useMutation, useQuery, useSubscription } from 'urql';
export type { SubscriptionHandler, UseQueryArgs, UseSubscriptionArgs } from 'urql';
