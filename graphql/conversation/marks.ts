import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { authorOf } from '../actor/author.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { passOn } from '../event/signal.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import type { EventName } from '../event/types.ts';
import { newId } from '../id.ts';
import { isId, named } from '../input.ts';
import { canLabel, canMarkRead, canRead, canSend } from './conversation.policy.ts';
import { currentConversation } from './current.ts';
import { lockConversation } from './lock.ts';

/** Sets or takes away the label. The same label again changes nothing. */
export async function setConversationLabel(
  { actor, directory }: Caller,
  id: string,
  labelId: string | null | undefined,
): Promise<ConversationRow> {
  const label = labelId == null ? null : isId(labelId) ? directory.labels.get(labelId) : undefined;
  if (label === undefined) throw new Mendable('UNKNOWN', 'labelId', 'There is no such label.');
  return transact(actor.workspaceId, async (tx) => {
    const row = await readable(tx, actor, id);
    if (!canLabel(actor, row)) throw forbidden();
    if (row.labelId === (label?.id ?? null)) return row;
    if (label?.archivedAt) throw new Mendable('UNKNOWN', 'labelId', 'The label is archived. Choose another.');
    const { sql, workspaceId } = tx;
    const [changed] = await sql<ConversationRow[]>`
      update conversation set label_id = ${label?.id ?? null}, seq = seq + 1
      where workspace_id = ${workspaceId} and id = ${id} returning *`;
    return told(tx, actor, 'conversation.labeled', changed, { labelId: label?.id ?? null });
  });
}

export async function addTag({ actor }: Caller, id: string, tagName: string): Promise<ConversationRow> {
  const name = named('name', tagName, 50).toLowerCase();
  return transact(actor.workspaceId, async (tx) => {
    const row = await readable(tx, actor, id);
    if (!canLabel(actor, row)) throw forbidden();
    const { sql, workspaceId } = tx;
    // Written even when it exists, so that its id comes back.
    const [tag] = await sql<{ id: string }[]>`
      insert into tag (workspace_id, id, name, created_at) values (${workspaceId}, ${newId()}, ${name}, ${new Date()})
      on conflict (workspace_id, name) do update set name = excluded.name returning id`;
    const added = await sql`
      insert into conversation_tag (workspace_id, conversation_id, tag_id)
      values (${workspaceId}, ${id}, ${tag?.id ?? null}) on conflict do nothing`;
    if (added.count === 0) return row;
    return told(tx, actor, 'conversation.tagged', await nextSeq(tx, id), { tag: name });
  });
}

export async function removeTag({ actor }: Caller, id: string, tagName: string): Promise<ConversationRow> {
  const name = named('name', tagName, 50).toLowerCase();
  return transact(actor.workspaceId, async (tx) => {
    const row = await readable(tx, actor, id);
    if (!canLabel(actor, row)) throw forbidden();
    const { sql, workspaceId } = tx;
    const removed = await sql`
      delete from conversation_tag using tag
      where conversation_tag.workspace_id = ${workspaceId} and conversation_id = ${id}
        and tag.workspace_id = ${workspaceId} and tag.id = conversation_tag.tag_id and tag.name = ${name}`;
    if (removed.count === 0) return row;
    return told(tx, actor, 'conversation.untagged', await nextSeq(tx, id), { tag: name });
  });
}

/** Marks the other side's messages as read up to a seq. Going backwards changes nothing; a colleague's look neither. */
export async function markRead({ actor }: Caller, id: string, upTo: number): Promise<ConversationRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = await readable(tx, actor, id);
    if (!canMarkRead(actor, row)) return row;
    const byVisitor = actor.type === 'VISITOR';
    const seq = Math.min(upTo, row.seq);
    if (seq <= (byVisitor ? row.visitorReadSeq : row.agentReadSeq)) return row;
    if ((byVisitor ? row.visitorUnread : row.agentUnread) === 0) return row;
    const { sql, workspaceId } = tx;
    const unread = sql`(
      select count(*)::int from message
      where workspace_id = ${workspaceId} and conversation_id = ${id} and seq > ${seq}
        and author = ${byVisitor ? 'AGENT' : 'VISITOR'} and deleted_at is null)`;
    const [changed] = await sql<ConversationRow[]>`
      update conversation set
        ${byVisitor ? sql`visitor_read_seq = ${seq}, visitor_unread = ${unread}` : sql`agent_read_seq = ${seq}, agent_unread = ${unread}`},
        seq = seq + 1
      where workspace_id = ${workspaceId} and id = ${id} returning *`;
    return told(tx, actor, 'conversation.read', changed, { upTo: seq });
  });
}

/** Passed on to those who may see the conversation; nothing is stored. */
export async function setTyping({ actor }: Caller, id: string, typing: boolean): Promise<boolean> {
  const row = isId(id) ? await currentConversation.load({ workspaceId: actor.workspaceId, id }) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  if (!canSend(actor, row)) return false;
  passOn({ workspaceId: actor.workspaceId, conversationId: id, author: authorOf(actor, id), typing }, row);
  return true;
}

async function readable(tx: Tx, actor: Actor, id: string): Promise<ConversationRow> {
  const row = await lockConversation(tx, id);
  if (!canRead(actor, row)) throw notFound();
  return row;
}

async function nextSeq({ sql, workspaceId }: Tx, id: string): Promise<ConversationRow | undefined> {
  const [row] = await sql<ConversationRow[]>`
    update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${id} returning *`;
  return row;
}

function told(
  tx: Tx,
  actor: Actor,
  type: EventName,
  conversation: ConversationRow | undefined,
  data: Record<string, string | number | null>,
): ConversationRow {
  if (!conversation) throw notFound();
  recordEvent(tx, { type, actor, conversation, data });
  return conversation;
}
