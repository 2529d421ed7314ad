import { sql } from '../../db/client.ts';
import type { Actor } from '../actor/actor.ts';
import { canReadNotes } from '../note/note.policy.ts';
import { hitsIn, patternOf, type Question, questionOf } from './question.ts';
import { bitsOf, wordsOf } from './spots.ts';

const most = 200;
/** So many of the newest lines that may have one of the words are looked at. */
const lookedAt = 2_000;

interface Line {
  seq: number;
  text: string;
  fileNames: string | null;
}

/** The numbers of the messages and notes of a conversation in which the words stand, oldest first. */
export async function foundAt(actor: Actor, conversationId: string, search: string): Promise<number[]> {
  const { lines, question } = await lookInto(actor, conversationId, search);
  const found = lines.map((line) => ({ seq: line.seq, terms: bitsOf(hitsIn(wordsOf(line), question).reduce((all, hit) => all | hit.terms, 0)) }));
  const whole = found.filter(({ terms }) => terms === question.terms.length);
  const shown = whole.length > 0 ? whole : found.filter(({ terms }) => terms > 0);
  return shown.slice(0, most).map(({ seq }) => seq).toReversed();
}

/** The words that were looked for as they are written in the conversation, in lower case. */
export async function foundWords(actor: Actor, conversationId: string, search: string): Promise<string[]> {
  const { lines, question } = await lookInto(actor, conversationId, search);
  const words = new Set<string>();
  for (const line of lines) {
    const text = wordsOf(line);
    for (const { start, end } of hitsIn(text, question)) words.add(text.slice(start, end).toLowerCase());
  }
  return [...words].slice(0, most);
}

/** The lines that may have the words, newest first; none for who may not look. */
async function lookInto(actor: Actor, conversationId: string, search: string): Promise<{ lines: readonly Line[]; question: Question }> {
  const question = canReadNotes(actor) ? questionOf(search) : null;
  if (!question) return { lines: [], question: nothing };
  const { workspaceId } = actor;
  const pattern = patternOf(question);
  const lines = await sql<Line[]>`
    select * from (
      select seq, text, file_names from message
      where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and concat_ws(' ', text, file_names) ~* ${pattern}
      union all
      select seq, text, null from note where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and text ~* ${pattern}
    ) line order by seq desc limit ${lookedAt}`;
  return { lines, question };
}

const nothing: Question = { terms: [], byStem: new Map() };
