import type { ConversationRow, NoteRow } from '../../db/rows.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import type { EventName } from '../event/types.ts';
import { newId } from '../id.ts';
import { clientIdOf, isId, written } from '../input.ts';
import { maxTextLength } from '../message/message.ts';
import type { AddNoteInput, EditNoteInput } from '../__generated__/resolvers.ts';
import { canNote, isOwnNote } from './note.policy.ts';

/** Nothing of the conversation changes by it but its `seq`: a note answers nobody and is read by nobody's visitor. */
export async function addNote({ actor }: Caller<AgentActor>, input: AddNoteInput): Promise<NoteRow> {
  const clientId = clientIdOf(input.clientId);
  const text = written('text', input.text, maxTextLength);
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const row = await lockedFor(tx, actor, input.conversationId);
    const [known] = await sql<NoteRow[]>`
      select * from note where workspace_id = ${workspaceId} and conversation_id = ${row.id}
        and agent_id = ${actor.agentId} and client_id = ${clientId}`;
    if (known) return known;
    const conversation = await nextSeq(tx, row);
    const note: NoteRow = {
      workspaceId, conversationId: row.id, seq: conversation.seq, id: newId(), agentId: actor.agentId, clientId, text,
      createdAt: new Date(), editedAt: null, deletedAt: null,
    };
    await sql`insert into note ${sql(note)}`;
    return told(tx, actor, 'note.added', conversation, note);
  });
}

export async function editNote({ actor }: Caller<AgentActor>, input: EditNoteInput): Promise<NoteRow> {
  const text = written('text', input.text, maxTextLength);
  return transact(actor.workspaceId, async (tx) => {
    const { row, note } = await ownNote(tx, actor, input);
    if (note.deletedAt) throw new Mendable('UNKNOWN', 'id', 'The note has been deleted. Write a new one.');
    if (note.text === text) return note;
    return changed(tx, actor, 'note.edited', row, { ...note, text, editedAt: new Date() });
  });
}

export async function deleteNote({ actor }: Caller<AgentActor>, place: { conversationId: string; id: string }): Promise<NoteRow> {
  return transact(actor.workspaceId, async (tx) => {
    const { row, note } = await ownNote(tx, actor, place);
    if (note.deletedAt) return note;
    return changed(tx, actor, 'note.deleted', row, { ...note, text: '', deletedAt: new Date() });
  });
}

async function lockedFor(tx: Tx, actor: AgentActor, conversationId: string): Promise<ConversationRow> {
  const row = await lockConversation(tx, conversationId);
  if (!canNote(actor, row)) throw notFound();
  return row;
}

async function ownNote(tx: Tx, actor: AgentActor, { conversationId, id }: { conversationId: string; id: string }) {
  const row = await lockedFor(tx, actor, conversationId);
  const [note] = isId(id)
    ? await tx.sql<NoteRow[]>`select * from note where workspace_id = ${tx.workspaceId} and conversation_id = ${row.id} and id = ${id}`
    : [];
  if (!note) throw notFound();
  if (!isOwnNote(actor, note)) throw forbidden();
  return { row, note };
}

async function changed(tx: Tx, actor: AgentActor, type: EventName, row: ConversationRow, note: NoteRow): Promise<NoteRow> {
  const { sql, workspaceId } = tx;
  await sql`
    update note set ${sql(note, 'text', 'editedAt', 'deletedAt')}
    where workspace_id = ${workspaceId} and conversation_id = ${note.conversationId} and seq = ${note.seq}`;
  return told(tx, actor, type, await nextSeq(tx, row), note);
}

async function nextSeq({ sql, workspaceId }: Tx, row: ConversationRow): Promise<ConversationRow> {
  await sql`update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${row.id}`;
  return { ...row, seq: row.seq + 1 };
}

function told(tx: Tx, actor: AgentActor, type: EventName, conversation: ConversationRow, note: NoteRow): NoteRow {
  recordEvent(tx, { type, actor, conversation, note, subjectId: note.id });
  return note;
}
