import type { Link } from './link/link.ts';
import type { Lock } from './lock.ts';
import { LastRedirect } from './operations.generated.ts';
import { withCode } from '../handover.ts';
import type { Store } from './store.ts';

/** The tab that the visitor looks at goes first. */
const hiddenMs = 1_500;

/** Follows where an agent sends the visitor: once, however many tabs hear of it, and only within the site, as the server sees to. */
export function redirecting(link: Pick<Link, 'ask'>, store: Store, lock: Lock, go: (url: string) => void) {
  return async (id: string, seq: number): Promise<void> => {
    if (document.hidden) await new Promise((resolve) => setTimeout(resolve, hiddenMs));
    const { conversation } = await link.ask(LastRedirect, { id }).catch(() => ({ conversation: null }));
    const sent = conversation?.lastRedirect;
    if (sent?.seq !== seq) return;
    await lock(async () => {
      const mark = `${id} ${seq}`;
      if (store.get('sent') === mark) return;
      store.set('sent', mark);
      go(sent.handover ? withCode(sent.url, sent.handover) : sent.url);
    });
  };
}
