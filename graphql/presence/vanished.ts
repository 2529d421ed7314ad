import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { waitsAgain } from '../conversation/waitsAgain.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { fillSlots, lockRouting, recordDecision } from '../routing/routing.ts';
import { cancelOpen } from '../transfer/steps.ts';

/**
 * Gives the conversations of agents who have been Offline for longer than the workspace waits back to the front of the
 * queue, and from there to whoever is free. Who was never here has not vanished.
 */
export async function returnVanished(): Promise<void> {
  const gone = await sql<{ workspaceId: string }[]>`
    select distinct agent.workspace_id from agent
    join workspace on workspace.id = agent.workspace_id
    join conversation on conversation.workspace_id = agent.workspace_id and conversation.agent_id = agent.id
      and conversation.state = 'ACTIVE'
    where agent.presence = 'OFFLINE' and agent.offline_since < now() - make_interval(secs => workspace.vanished_seconds)`;
  for (const { workspaceId } of gone) {
    await transact(workspaceId, async (tx) => {
      await lockRouting(tx);
      for (const row of await left(tx)) await giveBack(tx, row);
      await fillSlots(tx);
    });
  }
}

/** In the order of their ids, as everybody who locks several. */
const left = ({ sql, workspaceId }: Tx): Promise<ConversationRow[]> => sql<ConversationRow[]>`
  select conversation.* from conversation
  join agent on agent.workspace_id = conversation.workspace_id and agent.id = conversation.agent_id
  join workspace on workspace.id = conversation.workspace_id
  where conversation.workspace_id = ${workspaceId} and conversation.state = 'ACTIVE' and agent.presence = 'OFFLINE'
    and agent.offline_since < now() - make_interval(secs => workspace.vanished_seconds)
  order by conversation.id for no key update of conversation`;

async function giveBack(tx: Tx, { agentId, ...row }: ConversationRow): Promise<void> {
  const { sql, workspaceId } = tx;
  const actor = { type: 'SYSTEM', workspaceId } as const;
  const now = new Date();
  await cancelOpen(tx, actor, { agentId, ...row });
  const [conversation] = await sql<ConversationRow[]>`
    update conversation set state = 'QUEUED', agent_id = null, assigned_at = null, returned_at = ${now}, seq = seq + 1,
      ${waitsAgain(now)}
    where workspace_id = ${workspaceId} and id = ${row.id} returning *`;
  recordEvent(tx, { type: 'conversation.returned', actor, conversation, data: { agentId: null, previousAgentId: agentId } });
  if (agentId) recordEvent(tx, { type: 'agent.updated', actor, subjectId: agentId });
  await recordDecision(tx, { conversationId: row.id, agentId, reason: 'AGENT_VANISHED', candidates: 0 });
}
