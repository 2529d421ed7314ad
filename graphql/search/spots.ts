import { sql } from '../../db/client.ts';
import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import type { ExcerptPart } from '../__generated__/resolvers.ts';
import { excerptOf } from './excerpt.ts';
import { hitsIn, patternOf, type Question } from './question.ts';

/** Where in a conversation the words stand. */
export interface Spot {
  /** Null when only the visitor's name has the words. */
  message: MessageRow | null;
  excerpt: ExcerptPart[];
}

/** The best of so many of the newest messages that may have one of the words, of one word or of several. */
const lookedForOne = 10;
const lookedForMore = 20;

/** For each conversation the message with most of the words, of several the newest; in one statement. */
export async function spotsOf(workspaceId: string, conversations: readonly ConversationRow[], question: Question): Promise<Map<string, Spot>> {
  const rows = await sql<MessageRow[]>`
    select message.* from unnest(${conversations.map(({ id }) => id)}::uuid[]) as wanted (id)
    cross join lateral (
      select * from message
      where workspace_id = ${workspaceId} and conversation_id = wanted.id and text ~* ${patternOf(question)}
      order by seq desc limit ${question.terms.length > 1 ? lookedForMore : lookedForOne}
    ) message`;
  const messages = Map.groupBy(rows, ({ conversationId }) => conversationId);
  return new Map(conversations.map(({ id }) => [id, best(messages.get(id) ?? [], question)]));
}

function best(newestFirst: readonly MessageRow[], question: Question): Spot {
  let [found, most]: [MessageRow | null, number] = [null, 0];
  for (const message of newestFirst) {
    const terms = bitsOf(hitsIn(message.text, question).reduce((all, hit) => all | hit.terms, 0));
    if (terms > most) [found, most] = [message, terms];
    if (most === question.terms.length) break;
  }
  return found ? { message: found, excerpt: excerptOf(found.text, question) } : { message: null, excerpt: [] };
}

function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
