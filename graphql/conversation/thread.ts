import type { ConversationRow, MessageRow, NewMessageRow } from '../../db/rows.ts';
import { excerptOf } from '../message/excerpt.ts';

/** A whole conversation that comes at once: from an import, or with the demo. */
export interface Thread {
  conversation: ConversationRow;
  messages: NewMessageRow[];
}

type Said = Pick<MessageRow, 'author' | 'agentId' | 'text' | 'createdAt'>;

/**
 * What the conversation row keeps of its messages, the same that it would hold had they been sent one by one. Needs at
 * least one message, in order of time.
 */
export function summaryOf(messages: readonly Said[]) {
  const firstVisitor = messages.findIndex(({ author }) => author === 'VISITOR');
  const asked = messages[firstVisitor];
  const answer = asked && messages.slice(firstVisitor).find(({ author }) => author === 'AGENT');
  const last = messages.at(-1);
  return {
    seq: messages.length,
    messageCount: messages.length,
    /** The last who wrote; statistics by agent go by it. */
    agentId: messages.findLast(({ author }) => author === 'AGENT')?.agentId ?? null,
    firstVisitorMessageAt: asked?.createdAt ?? null,
    firstAgentMessageAt: messages.find(({ author }) => author === 'AGENT')?.createdAt ?? null,
    firstResponseMs: asked && answer ? milliseconds(asked.createdAt, answer.createdAt) : null,
    lastMessageText: last ? excerptOf(last.text) : null,
    lastMessageAuthor: last?.author ?? null,
    lastMessageAt: last?.createdAt ?? null,
  };
}

/** At most what the column holds: an answer after a month is as red as one after 25 days. */
const milliseconds = (from: Date, to: Date): number => Math.min(to.getTime() - from.getTime(), 2 ** 31 - 1);
