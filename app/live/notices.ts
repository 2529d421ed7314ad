import type { AuthorType, ConversationKind, EventType } from '../__generated__/schema.ts';

export interface Notice {
  kind: 'newConversation' | 'newMessage' | 'messageLeft' | 'asked' | 'transferAccepted' | 'transferDeclined' | 'transferExpired';
  conversationId: string;
  name: string | null;
  /** Who asks, or has taken it over. */
  agent?: string;
  /** What the visitor wrote. */
  text?: string;
  /** The same for one event, in every tab. */
  key?: string;
}

/** Whose notices they are, and which of them are not wanted. */
interface Hearer {
  id: string;
  notifyMessages: boolean;
}

interface Heard {
  cursor?: string;
  type: EventType;
  actor: { type: AuthorType; agent: { id: string; name: string } | null };
  conversation: {
    id: string;
    kind: ConversationKind;
    viewerServes: boolean;
    visitorName: string | null;
    agent: { id: string } | null;
    lastMessage?: { text: string; author: AuthorType } | null;
    transfer?: { from: { name: string }; openOffer: { agent: { id: string } } | null } | null;
  } | null;
  lostConversationId?: string | null;
  transfer?: { from: { id: string } } | null;
}

const listeners = new Set<(notice: Notice) => void>();

export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteEvent(me: Hearer, event: Heard): void {
  const notice = noticeOf(me, event);
  if (!notice) return;
  const last = event.conversation?.lastMessage;
  const text = last?.author === 'VISITOR' ? last.text : undefined;
  for (const listener of listeners) listener({ ...notice, text, key: event.cursor });
}

/** What the agent should hear of: a conversation that came, a visitor who wrote, a message that was left, what comes of a transfer. Nothing that the agent did. */
export function noticeOf({ id: me, notifyMessages }: Hearer, event: Heard): Notice | null {
  const { type, actor, conversation } = event;
  if (type.startsWith('TRANSFER_')) return transferNoticeOf(me, event);
  if (!conversation || actor.agent?.id === me) return null;
  const about = { conversationId: conversation.id, name: conversation.visitorName };
  const isLeft = conversation.kind === 'MESSAGE' && !conversation.agent && type === 'MESSAGE_SENT';
  if (isLeft) return conversation.viewerServes && notifyMessages ? { kind: 'messageLeft', ...about } : null;
  if (conversation.agent?.id !== me) return null;
  if (type === 'CONVERSATION_ASSIGNED') return { kind: 'newConversation', ...about };
  return type === 'MESSAGE_SENT' && actor.type === 'VISITOR' ? { kind: 'newMessage', ...about } : null;
}

/** Each such event changes who is asked: being the one that it names is being asked by it. */
function transferNoticeOf(me: string, { type, actor, conversation, lostConversationId, transfer }: Heard): Notice | null {
  const about = { conversationId: conversation?.id ?? lostConversationId ?? '', name: conversation?.visitorName ?? null };
  const open = conversation?.transfer;
  if (open?.openOffer?.agent.id === me) return { kind: 'asked', ...about, agent: open.from.name };
  if (transfer?.from.id !== me || actor.agent?.id === me) return null;
  if (type === 'TRANSFER_ACCEPTED') return { kind: 'transferAccepted', ...about, agent: actor.agent?.name };
  // Somebody else of the group is asked.
  if (open) return null;
  if (type === 'TRANSFER_DECLINED') return { kind: 'transferDeclined', ...about };
  return type === 'TRANSFER_EXPIRED' ? { kind: 'transferExpired', ...about } : null;
}
