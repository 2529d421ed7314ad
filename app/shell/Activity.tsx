import { useEffect, useEffectEvent, useRef } from 'react';
import { useReportActivityMutation } from '../live/actions.generated.ts';
import { useLive } from '../live/LiveContext.ts';

const everyMs = 25_000;
/** While Away for want of input the next one is told at once; a hand that goes on moving is not told again until answered. */
const awayEveryMs = 2_000;
const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Tells the server that there is somebody at this tab, so that one is not Away in one tab while at work in another. */
export function Activity() {
  const { me } = useLive();
  const [, report] = useReportActivityMutation();
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const watched = me.autoAwayMinutes !== null || me.autoAwaySince !== null;

  const onInput = useEffectEvent(async () => {
    const now = performance.now();
    if (now - toldAt.current < (me.autoAwaySince ? awayEveryMs : everyMs)) return;
    toldAt.current = now;
    const { error } = await report({});
    // What was not heard is told with the next input.
    if (error) toldAt.current = Number.NEGATIVE_INFINITY;
  });
  useEffect(() => {
    if (!watched) return undefined;
    const listener = () => void onInput();
    const onSight = () => document.visibilityState === 'visible' && listener();
    // Who has just opened the page, or turned to it, is there.
    onSight();
    for (const input of inputs) window.addEventListener(input, listener, { passive: true, capture: true });
    document.addEventListener('visibilitychange', onSight);
    return () => {
      for (const input of inputs) window.removeEventListener(input, listener, { capture: true });
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [watched]);
  return null;
}
