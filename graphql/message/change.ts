import type { ConversationRow, MessageRow } from '../../db/rows.ts';
import type { AgentActor } from '../actor/actor.ts';
import { deleteFiles } from '../attachment/attach.ts';
import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { isId, written } from '../input.ts';
import type { EditMessageInput } from '../__generated__/resolvers.ts';
import { excerptOf } from './excerpt.ts';
import { maxTextLength } from './message.ts';
import { editableUntil, isOwnMessage } from './message.policy.ts';

type Place = Pick<EditMessageInput, 'conversationId' | 'id'>;

export async function editMessage(caller: Caller<AgentActor>, input: EditMessageInput): Promise<MessageRow> {
  const text = written('text', input.text, maxTextLength);
  return transact(caller.actor.workspaceId, async (tx) => {
    const { row, message } = await ownMessage(tx, caller, input);
    if (message.deletedAt) throw new Mendable('UNKNOWN', 'id', 'The message has been deleted. Write a new one.');
    if (message.text === text) return message;
    mustBeInTime(caller, message);
    return change(tx, caller.actor, 'message.edited', row, { ...message, text, editedAt: new Date() });
  });
}

/** Text and files leave the row too: nothing that reads messages, now or later, can come upon it. */
export async function deleteMessage(caller: Caller<AgentActor>, place: Place): Promise<MessageRow> {
  return transact(caller.actor.workspaceId, async (tx) => {
    const { row, message } = await ownMessage(tx, caller, place);
    if (message.deletedAt) return message;
    mustBeInTime(caller, message);
    if (message.fileNames !== null) await deleteFiles(tx, message);
    return change(tx, caller.actor, 'message.deleted', row, { ...message, text: '', fileNames: null, deletedAt: new Date() });
  });
}

async function ownMessage(tx: Tx, { actor }: Caller<AgentActor>, { conversationId, id }: Place) {
  const row = await lockConversation(tx, conversationId);
  if (!canRead(actor, row) || !isId(id)) throw notFound();
  const [message] = await tx.sql<MessageRow[]>`
    select * from message where workspace_id = ${tx.workspaceId} and conversation_id = ${row.id} and id = ${id}`;
  if (!message) throw notFound();
  if (!isOwnMessage(actor, message)) throw forbidden();
  return { row, message };
}

function mustBeInTime({ actor, directory }: Caller<AgentActor>, message: MessageRow): void {
  const until = editableUntil(actor, message, directory.workspace);
  if (until && until.getTime() >= Date.now()) return;
  throw new Mendable('TOO_LATE', 'id', 'The time to edit or delete it is over. Write a new message.');
}

async function change(
  tx: Tx,
  actor: AgentActor,
  type: 'message.edited' | 'message.deleted',
  row: ConversationRow,
  message: MessageRow,
): Promise<MessageRow> {
  const { sql, workspaceId } = tx;
  await sql`
    update message set ${sql(message, 'text', 'fileNames', 'editedAt', 'deletedAt')}
    where workspace_id = ${workspaceId} and conversation_id = ${row.id} and seq = ${message.seq}`;
  const [later] = await sql`
    select from message where workspace_id = ${workspaceId} and conversation_id = ${row.id} and seq > ${message.seq} limit 1`;
  const unseen = message.deletedAt !== null && message.seq > row.visitorReadSeq;
  const conversation: ConversationRow = {
    ...row,
    seq: row.seq + 1,
    lastMessageText: later ? row.lastMessageText : excerptOf(message.text, message.fileNames),
    // What is gone need not be read.
    visitorUnread: unseen ? Math.max(0, row.visitorUnread - 1) : row.visitorUnread,
  };
  await sql`
    update conversation set ${sql(conversation, 'seq', 'lastMessageText', 'visitorUnread')}
    where workspace_id = ${workspaceId} and id = ${row.id}`;
  recordEvent(tx, { type, actor, conversation, message });
  return message;
}
