import type { Conversation, ConversationEvent, Message, Snapshot } from './thread.ts';

/** Conversations made up for tests. */
export const conversation = (change: Partial<Conversation> = {}): Conversation => ({
  id: 'conversation',
  state: 'ACTIVE',
  seq: 1,
  agentName: 'Maja',
  agentAvatarUrl: null,
  assignedAt: '2026-11-22T09:40:01.000Z',
  endedAt: null,
  endedBy: null,
  missed: false,
  visitorReadSeq: 0,
  agentReadSeq: 0,
  queuePlace: null,
  ...change,
});

export function message(seq: number, from: 'VISITOR' | 'AGENT' = 'VISITOR', change: Partial<Message> = {}): Message {
  return {
    id: `message ${seq}`,
    seq,
    clientId: `client ${seq}`,
    text: `text ${seq}`,
    createdAt: new Date(Date.UTC(2026, 10, 22, 9, 41, seq)).toISOString(),
    editedAt: null,
    deletedAt: null,
    attachments: [],
    author: { type: from, name: from === 'AGENT' ? 'Maja' : null, avatarUrl: null },
    ...change,
  };
}

export const snapshot = (of: Conversation, nodes: Message[], startCursor: string | null = null): Snapshot => ({
  ...of,
  survey: null, messages: { nodes, pageInfo: { hasPreviousPage: startCursor !== null, startCursor } },
});

/** A history: every event with the conversation as it was then. */
export function historyOf(kinds: readonly ('visitor' | 'agent' | 'read' | 'hidden')[]): ConversationEvent[] {
  let now = conversation({ seq: 0 });
  return kinds.flatMap((kind, index) => {
    const seq = index + 1;
    now = { ...now, seq };
    // Labels and tags count, but a visitor does not hear of them.
    if (kind === 'hidden') return [];
    if (kind === 'read') now = { ...now, agentReadSeq: seq - 1 };
    const written = kind === 'visitor' ? message(seq) : kind === 'agent' ? message(seq, 'AGENT') : null;
    return [{ seq, type: written ? 'MESSAGE_SENT' : 'CONVERSATION_READ', conversation: now, message: written }];
  });
}

/** What the server would give after the events. */
export const freshSnapshot = (events: readonly ConversationEvent[]): Snapshot =>
  snapshot(events.at(-1)?.conversation ?? conversation({ seq: 0 }), events.flatMap((event) => event.message ?? []));
