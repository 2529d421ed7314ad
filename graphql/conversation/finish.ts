import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { notFound } from '../errors.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { cancelOpen } from '../transfer/steps.ts';
import { keepInList } from './close.ts';

/** Ends a conversation that is held by the transaction. Its slot is for the caller to fill. */
export async function finish(tx: Tx, actor: Actor, row: ConversationRow): Promise<ConversationRow> {
  await cancelOpen(tx, actor, row);
  const { sql, workspaceId } = tx;
  const endedBy = actor.type === 'VISITOR' || actor.type === 'AGENT' ? actor.type : 'SYSTEM';
  const [ended] = await sql<ConversationRow[]>`
    update conversation set state = 'ENDED', ended_at = ${new Date()}, ended_by = ${endedBy}, waiting_since = null,
      seq = seq + 1
    where workspace_id = ${workspaceId} and id = ${row.id} returning *`;
  if (!ended) throw notFound();
  recordEvent(tx, { type: 'conversation.ended', actor, conversation: ended });
  await keepInList(tx, ended);
  return ended;
}
