import { useEffect, useEffectEvent } from 'react';
import { neighbourOf } from '../../live/lists.ts';
import { isPlainKey } from '../../shell/keys.ts';
import type { Selection } from './selection.ts';

const plainSteps: Partial<Record<string, 1 | -1>> = { j: 1, k: -1 };
const altSteps: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** J and K walk through the list; with Alt and arrows also while writing. */
export function useListKeys(order: readonly { id: string }[], { id, select }: Selection) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = event.altKey ? altSteps[event.key] : isPlainKey(event) && plainSteps[event.key.toLowerCase()];
    if (!step) return;
    event.preventDefault();
    const next = neighbourOf(order, id, step);
    if (next) select(next.id);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
