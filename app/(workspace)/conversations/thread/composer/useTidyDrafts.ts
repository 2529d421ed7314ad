import { useEffect, useEffectEvent } from 'react';
import { currentTime } from '../../../../live/clock.ts';
import { useLive } from '../../../../live/LiveContext.ts';
import { tidyDrafts } from './drafts.ts';

/** The list of open conversations comes in pages; by then it is whole. */
const AFTER_MS = 30_000;

/** Once for each page load. */
export function useTidyDrafts() {
  const { me, open } = useLive();
  const tidy = useEffectEvent(() => {
    try {
      tidyDrafts(localStorage, me.id, new Set(open.map(({ id }) => id)), currentTime());
    } catch {
      // Without a disk there is nothing to tidy.
    }
  });
  useEffect(() => {
    const timer = setTimeout(tidy, AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
}
