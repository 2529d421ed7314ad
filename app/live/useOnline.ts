import { type OnlineCountSubscription, useOnlineCountSubscription } from './online.generated.ts';

/** How many visitors are online, live; null until it is known. Asked once a tab, however many show it. */
export function useOnline(): OnlineCountSubscription['onlineVisitors'] | null {
  const [{ data }] = useOnlineCountSubscription({ pause: typeof window === 'undefined' });
  return data?.onlineVisitors ?? null;
}
