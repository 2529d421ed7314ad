import { type Fragment, sql } from '../../db/client.ts';
import type { ConversationRow, MessageRow, NoteRow } from '../../db/rows.ts';
import type { ExcerptPart } from '../__generated__/resolvers.ts';
import { excerptOf } from './excerpt.ts';
import { hitsIn, patternOf, type Question } from './question.ts';

/** Where in a conversation the words stand. */
export interface Spot {
  /** Null when a note has more of the words, or only the visitor's name has them. */
  message: MessageRow | null;
  note: NoteRow | null;
  excerpt: ExcerptPart[];
}

/** The best of so many of the newest messages that may have one of the words, of one word or of several. */
const lookedForOne = 10;
const lookedForMore = 20;

/** For each conversation the message or note with most of the words, of several the newest, a message rather than a note. */
export async function spotsOf(workspaceId: string, conversations: readonly ConversationRow[], question: Question): Promise<Map<string, Spot>> {
  const ids = conversations.map(({ id }) => id);
  const [messages, notes] = await Promise.all([
    newest<MessageRow>({ name: sql`message`, words: sql`concat_ws(' ', text, file_names)` }, workspaceId, ids, question),
    newest<NoteRow>({ name: sql`note`, words: sql`text` }, workspaceId, ids, question),
  ]);
  return new Map(ids.map((id) => [id, spotOf(best(messages.get(id) ?? [], question), best(notes.get(id) ?? [], question), question)]));
}

interface Table {
  name: Fragment;
  words: Fragment;
}

async function newest<T extends MessageRow | NoteRow>(table: Table, workspaceId: string, ids: string[], question: Question): Promise<Map<string, T[]>> {
  const rows = await sql<T[]>`
    select found.* from unnest(${ids}::uuid[]) as wanted (id)
    cross join lateral (
      select * from ${table.name}
      where workspace_id = ${workspaceId} and conversation_id = wanted.id and ${table.words} ~* ${patternOf(question)}
      order by seq desc limit ${question.terms.length > 1 ? lookedForMore : lookedForOne}
    ) found`;
  return Map.groupBy<string, T>(rows, ({ conversationId }) => conversationId);
}

interface Best<T> {
  row: T | null;
  terms: number;
}

function best<T extends MessageRow | NoteRow>(newestFirst: readonly T[], question: Question): Best<T> {
  let found: Best<T> = { row: null, terms: 0 };
  for (const row of newestFirst) {
    const terms = bitsOf(hitsIn(wordsOf(row), question).reduce((all, hit) => all | hit.terms, 0));
    if (terms > found.terms) found = { row, terms };
    if (terms === question.terms.length) break;
  }
  return found;
}

function spotOf(message: Best<MessageRow>, note: Best<NoteRow>, question: Question): Spot {
  const inNote = note.terms > message.terms;
  const { row } = inNote ? note : message;
  return { message: inNote ? null : message.row, note: inNote ? note.row : null, excerpt: row ? excerptOf(wordsOf(row), question) : [] };
}

/** Files are found by their names. */
export const wordsOf = (row: Pick<NoteRow, 'text'> & Partial<Pick<MessageRow, 'fileNames'>>): string =>
  row.fileNames ? `${row.text} ${row.fileNames}`.trim() : row.text;

export function bitsOf(number: number): number {
  let bits = 0;
  for (let rest = number; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
