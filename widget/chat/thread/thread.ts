import type { ConversationFieldsFragment, EventsSubscription, MessageFieldsFragment, SnapshotQuery } from '../operations.generated.ts';

export type Conversation = ConversationFieldsFragment;
export type Message = MessageFieldsFragment;
export type ConversationEvent = EventsSubscription['conversationEvents'];
export type Snapshot = NonNullable<NonNullable<NonNullable<SnapshotQuery['viewer']>['visitor']>['conversation']>;

/** One conversation as far as we know it. */
export interface Thread {
  conversation: Conversation;
  /** Oldest first, without gaps from the first to the last. */
  messages: readonly Message[];
  /** The newest event that is in here: where the subscription goes on from. */
  cursor: number;
  /** Whether the visitor is asked how it went, and has answered. */
  survey?: 'asked' | 'answered';
  /** Set while there are earlier messages. */
  earlier: string | null;
}

/** What is known already of the same conversation stays, if it is newer than the snapshot. */
export function threadOf({ messages, survey, ...conversation }: Snapshot, known: Thread | null): Thread {
  const thread = {
    conversation,
    messages: messages.nodes,
    cursor: conversation.seq,
    earlier: earlierThan(messages.pageInfo),
    ...(survey && { survey: survey.rating === null ? ('asked' as const) : ('answered' as const) }),
  };
  if (known?.conversation.id !== conversation.id) return thread;
  return {
    ...thread,
    conversation: newer(conversation, known.conversation),
    messages: joined(messages.nodes, known.messages.filter(({ seq }) => seq > conversation.seq || messages.nodes.some((one) => one.seq === seq))),
    cursor: Math.max(conversation.seq, known.cursor),
  };
}

/** An event that is in here already changes nothing. */
export function applyEvent(thread: Thread, { seq, conversation, message }: ConversationEvent): Thread {
  if (seq <= thread.cursor || conversation.id !== thread.conversation.id) return thread;
  return {
    ...thread,
    // Missed events come with the conversation as it is now, the next ones with how it was then.
    conversation: newer(conversation, thread.conversation),
    messages: message ? joined(thread.messages, isHere(thread, message) ? [message] : []) : thread.messages,
    cursor: seq,
  };
}

/** The answer to a message of our own can be here before its event. */
export function withMessage(thread: Thread, message: Message): Thread {
  return { ...thread, messages: joined(thread.messages, [message]) };
}

export function withEarlier(thread: Thread, page: Snapshot['messages']): Thread {
  return { ...thread, messages: joined(page.nodes, thread.messages), earlier: earlierThan(page.pageInfo) };
}

/** What the visitor has not read, by the furthest that was read here or elsewhere. */
export function unreadIn({ conversation, messages }: Thread, readHere: number): Message[] {
  const read = Math.max(conversation.visitorReadSeq, readHere);
  return messages.filter(({ seq, author, deletedAt }) => author.type !== 'VISITOR' && seq > read && !deletedAt);
}

export const isOpen = (thread: Thread | null): thread is Thread => !!thread && thread.conversation.state !== 'ENDED';

/** An earlier message that was edited is not here yet, and its place is among others that are not. */
const isHere = ({ earlier, messages: [first] }: Thread, { seq }: Message): boolean => !earlier || !first || seq >= first.seq;

function newer(one: Conversation, other: Conversation): Conversation {
  return one.seq >= other.seq ? one : other;
}

function joined(one: readonly Message[], other: readonly Message[]): Message[] {
  const bySeq = new Map(one.map((message) => [message.seq, message]));
  // What was edited or deleted is not undone by an answer from before.
  for (const message of other) if (changedAt(message) >= changedAt(bySeq.get(message.seq))) bySeq.set(message.seq, message);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

const changedAt = (message?: Message): string => message?.deletedAt ?? message?.editedAt ?? '';

function earlierThan({ hasPreviousPage, startCursor }: Snapshot['messages']['pageInfo']): string | null {
  return hasPreviousPage ? startCursor : null;
}
