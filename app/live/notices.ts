import type { AuthorType, EventType } from '../__generated__/schema.ts';

export interface Notice {
  kind: 'newConversation' | 'newMessage';
  conversationId: string;
  name: string | null;
}

interface Heard {
  type: EventType;
  actor: { type: AuthorType; agent: { id: string } | null };
  conversation: { id: string; visitorName: string | null; agent: { id: string } | null } | null;
}

const listeners = new Set<(notice: Notice) => void>();

export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteEvent(me: string, event: Heard): void {
  const notice = noticeOf(me, event);
  if (notice) for (const listener of listeners) listener(notice);
}

/** What the agent should hear of: a conversation that came, a visitor who wrote. Nothing that the agent did. */
export function noticeOf(me: string, { type, actor, conversation }: Heard): Notice | null {
  if (!conversation || conversation.agent?.id !== me || actor.agent?.id === me) return null;
  const about = { conversationId: conversation.id, name: conversation.visitorName };
  if (type === 'CONVERSATION_ASSIGNED') return { kind: 'newConversation', ...about };
  return type === 'MESSAGE_SENT' && actor.type === 'VISITOR' ? { kind: 'newMessage', ...about } : null;
}
