import { useSyncExternalStore } from 'react';
import { keepSetting, readSetting, subscribeSettings } from '../(workspace)/conversations/list/settings.ts';
import { useLive } from '../live/LiveContext.ts';
import { unreadConversations } from '../live/lists.ts';

/** Messages that were left since, and that the agent has not looked at: this browser's, so that one tab clears it in all. */
const kept = 'samtal.left';
const most = 100;

/** What waits for the agent: own conversations with something new in them, messages that were left and nobody has taken. */
export function useUnread(): number {
  const { open, me } = useLive();
  const left = new Set(useSyncExternalStore(follow, () => readSetting(kept) ?? '', () => '').split(' '));
  return unreadConversations(open, me.id) + open.filter(({ id, state }) => state === 'QUEUED' && left.has(id)).length;
}

export function leftUnseen(conversationId: string): void {
  keep([...idsOf().filter((id) => id !== conversationId), conversationId].slice(-most));
}

export function seen(conversationId: string | null): void {
  const ids = idsOf();
  if (conversationId && ids.includes(conversationId)) keep(ids.filter((id) => id !== conversationId));
}

const idsOf = (): string[] => (readSetting(kept) ?? '').split(' ').filter(Boolean);
const keep = (ids: readonly string[]) => keepSetting(kept, ids.join(' '));

function follow(listener: () => void): () => void {
  const leave = subscribeSettings(listener);
  window.addEventListener('storage', listener);
  return () => {
    leave();
    window.removeEventListener('storage', listener);
  };
}
