import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '../../../../shell/shortcuts.ts';
import type { ThreadAction } from './threadActions.ts';

/** What stands in the menu with a key opens by it too. */
export function useActionKeys(actions: readonly ThreadAction[], open: (action: ThreadAction) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = !event.repeat && actions.find(({ shortcut }) => shortcut && isShortcut(event, shortcut));
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
