import { useEffect, useEffectEvent } from 'react';
import { isPlainKey } from '../../../../shell/keys.ts';
import type { ThreadAction } from './threadActions.ts';

/** What stands in the menu with a key opens by it too. */
export function useActionKeys(actions: readonly ThreadAction[], open: (action: ThreadAction) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isPlainKey(event) || event.repeat) return;
    const action = actions.find(({ shortcut }) => shortcut?.toLowerCase() === event.key.toLowerCase());
    if (!action) return;
    event.preventDefault();
    open(action);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
