import { alive, opened, prefixOf } from '../keys.ts';
import type { Session } from './session.ts';

/** Keeps this tab and the site's other tabs in step, through what they all keep on the host's origin. */
export function followTabs(siteKey: string, { cell, link, outbox, refresh }: Session, follow: (open: boolean) => void): void {
  const prefix = prefixOf(siteKey);
  addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(prefix)) return;
    const name = key.slice(prefix.length);
    if (name === opened) follow(newValue !== null);
    if (name === alive && newValue) {
      link.start();
      if (newValue !== cell.get().thread?.conversation.id) refresh();
    }
    if (name.startsWith('out:')) {
      cell.set({ pending: outbox.all() });
      outbox.flush();
    }
  });
}
