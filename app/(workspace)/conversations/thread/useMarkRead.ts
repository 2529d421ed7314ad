import { useEffect, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useLive } from '../../../live/LiveContext.ts';
import { markRead, unreadSeq } from './markRead.ts';
import type { ThreadConversation } from './useThread.ts';

/** Read is what the agent who has the conversation has on the screen, at its end, in the window that is used now. */
export function useMarkRead(conversation: ThreadConversation | null, atEnd: boolean) {
  const { me } = useLive();
  const client = useClient();
  const looking = useSyncExternalStore(follow, () => document.hasFocus() && document.visibilityState === 'visible', () => false);
  const id = conversation?.id;
  const seq = conversation && looking && atEnd ? unreadSeq(conversation, me.id) : null;

  useEffect(() => (id && seq !== null ? markRead(client, id, seq) : undefined), [client, id, seq]);
}

function follow(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  window.addEventListener('blur', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.removeEventListener('focus', listener);
    window.removeEventListener('blur', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
