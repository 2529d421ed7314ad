import { type OnlineCountSubscription, useOnlineCountSubscription } from './online.generated.ts';

type Online = OnlineCountSubscription['onlineVisitors'];

/** What the tab heard last: who subscribes to what runs already hears nothing before the next change. */
let last: Online | null = null;

/** How many visitors are online, live; null until it is known. Asked once a tab, however many show it. */
export function useOnline(): Online | null {
  const [{ data }] = useOnlineCountSubscription({ pause: typeof window === 'undefined' }, (_, { onlineVisitors }) => {
    last = onlineVisitors;
    return { onlineVisitors };
  });
  return data?.onlineVisitors ?? last;
}
