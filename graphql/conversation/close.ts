import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import type { Directory } from '../directory/directory.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { canClose, canRead, needsLabel } from './conversation.policy.ts';
import { lockConversation } from './lock.ts';

/** Takes an ended conversation off the list of the agent who had it, or puts it back. What is so already stays so. */
export async function closeConversation({ actor, directory }: Caller, id: string, closed: boolean): Promise<ConversationRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = await lockConversation(tx, id);
    if (!canRead(actor, row)) throw notFound();
    if (actor.type !== 'AGENT') throw forbidden();
    if (row.state !== 'ENDED') throw new Mendable('CONVERSATION_OPEN', 'id', 'The conversation is open. End it first.');
    if (!canClose(actor, row)) throw notYours();
    if (closed) mustBeLabeled(actor, directory, row);
    const changed = closed ? await takeOffList(tx, id) : await keepInList(tx, row);
    if (!changed) return row;
    const { sql, workspaceId } = tx;
    const [told] = await sql<ConversationRow[]>`
      update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${id} returning *`;
    if (!told) throw notFound();
    recordEvent(tx, { type: 'conversation.closed', actor, conversation: told, data: { closed } });
    return told;
  });
}

export function mustBeLabeled(actor: Actor, directory: Directory, row: ConversationRow): void {
  if (!needsLabel(actor, directory, row)) return;
  throw new Mendable('LABEL_REQUIRED', 'id', 'The conversation needs a label before it is ended or closed. Set one first.');
}

/** An ended conversation stays with its agent until closed. Whether it was not there yet. */
export async function keepInList({ sql, workspaceId }: Tx, { id, agentId }: ConversationRow): Promise<boolean> {
  if (agentId === null) return false;
  const kept = await sql`
    insert into unclosed_conversation (workspace_id, conversation_id, agent_id) values (${workspaceId}, ${id}, ${agentId})
    on conflict do nothing`;
  return kept.count > 0;
}

/** Whether it was there. */
export async function takeOffList({ sql, workspaceId }: Tx, id: string): Promise<boolean> {
  const taken = await sql`delete from unclosed_conversation where workspace_id = ${workspaceId} and conversation_id = ${id}`;
  return taken.count > 0;
}

const notYours = () => new Mendable('NOT_YOUR_CONVERSATION', 'id', 'Only the agent who had the conversation closes it.');
