import type { ConversationState, EventType } from '../__generated__/schema.ts';

/** What of an event of the inbox decides which lists its conversation stands in. */
export interface ListEvent {
  type: EventType;
  conversation?: { id: string; state: ConversationState } | null;
  lostConversationId?: string | null;
}

/** The open conversations after one more event. Their order is for the screen to make. */
export function openAfter(ids: readonly string[], { conversation, lostConversationId }: ListEvent): readonly string[] {
  if (lostConversationId) return without(ids, lostConversationId);
  if (!conversation) return ids;
  if (conversation.state === 'ENDED') return without(ids, conversation.id);
  return ids.includes(conversation.id) ? ids : [conversation.id, ...ids];
}

export interface Sequenced {
  id: string;
  seq: number;
}

/** A thread after one more message; the same message again changes nothing, however it came. */
export function messagesAfter<M extends Sequenced>(messages: readonly M[], message: M): readonly M[] {
  if (messages.some(({ id }) => id === message.id)) return messages;
  const place = messages.findLastIndex(({ seq }) => seq < message.seq) + 1;
  return messages.toSpliced(place, 0, message);
}

/** Two pages of one list, without doubles: a conversation may have moved between the two readings. */
export const joined = (page: readonly string[], next: readonly string[]): readonly string[] => [
  ...new Set([...page, ...next]),
];

/** History moved: somebody's conversation ended, or came back. */
export const changesHistory = ({ type }: ListEvent): boolean =>
  type === 'CONVERSATION_ENDED' || type === 'CONVERSATION_REOPENED' || type === 'HISTORY_IMPORTED';

/** The list of ended conversations that an agent has not closed: whether it is another one since. */
export const changesUnclosed = ({ type, conversation }: ListEvent & { conversation?: { agent?: { id: string } | null } | null }, agentId: unknown): boolean =>
  type === 'CONVERSATION_CLOSED' || type === 'CONVERSATION_ENDED' || type === 'CONVERSATION_REOPENED' ? conversation?.agent?.id === agentId : false;

/** What the caller may see may have become more, of which no event tells. */
export function changesSight(type: EventType, aboutMe: boolean, byMe: boolean): boolean {
  if (type === 'AGENT_UPDATED') return aboutMe && !byMe;
  return type === 'HISTORY_IMPORTED' || type.startsWith('GROUP_') || type.startsWith('SITE_');
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : ids;
}
