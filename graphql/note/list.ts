import { sql } from '../../db/client.ts';
import type { NoteRow } from '../../db/rows.ts';
import type { Stretch } from '../message/list.ts';

const most = 200;

/** The newest notes of a stretch of a conversation, oldest first. */
export async function listNotes(workspaceId: string, { conversationId, from, before }: Stretch): Promise<NoteRow[]> {
  const rows = await sql<NoteRow[]>`
    select * from note
    where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and seq >= ${from} and seq < ${before}
    order by seq desc limit ${most}`;
  return rows.toReversed();
}
