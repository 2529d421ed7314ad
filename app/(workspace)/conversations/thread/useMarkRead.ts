import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useLive } from '../../../live/LiveContext.ts';
import { useMarkReadMutation } from './thread.generated.ts';
import type { ThreadConversation } from './useThread.ts';

/** Read is what the agent who has the conversation has on the screen, at its end, in the window that is used now. */
export function useMarkRead(conversation: ThreadConversation | null, atEnd: boolean) {
  const { me } = useLive();
  const [, markRead] = useMarkReadMutation();
  const looking = useSyncExternalStore(follow, () => document.hasFocus() && document.visibilityState === 'visible', () => false);
  const seq = conversation?.messages.nodes.at(-1)?.seq ?? 0;
  const mine = conversation?.state === 'ACTIVE' && conversation.agent?.id === me.id;
  const due = mine && looking && atEnd && conversation.unreadCount > 0 && seq > conversation.agentReadSeq;

  const mark = useEffectEvent(() => {
    if (conversation) void markRead({ id: conversation.id, seq });
  });
  useEffect(() => {
    if (due) mark();
  }, [due, seq]);
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
