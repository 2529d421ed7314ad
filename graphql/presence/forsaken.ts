import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { finish } from '../conversation/finish.ts';
import { transact, type Tx } from '../event/transact.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';

/**
 * A site that does not queue promises that somebody is there. Who waits on one all the same, because an agent vanished or the
 * site's choice was another, is told as soon as nobody of its groups is Online: the conversation ends, missed, and stands in
 * the list of the agent who had it last.
 */
export async function endForsaken(): Promise<void> {
  const found = await sql<{ workspaceId: string }[]>`
    select distinct conversation.workspace_id from conversation
    join site on site.workspace_id = conversation.workspace_id and site.id = conversation.site_id
    where ${forsaken()}`;
  for (const { workspaceId } of found) await transact(workspaceId, (tx) => endAll(tx));
}

async function endAll(tx: Tx): Promise<void> {
  await lockRouting(tx);
  await fillSlots(tx);
  const { sql, workspaceId } = tx;
  const rows = await sql<ConversationRow[]>`
    select conversation.* from conversation
    join site on site.workspace_id = conversation.workspace_id and site.id = conversation.site_id
    where conversation.workspace_id = ${workspaceId} and ${forsaken()}
    order by conversation.id for no key update of conversation`;
  for (const row of rows) {
    await sql`
      update conversation set missed = true, agent_id = (
        select agent_id from routing_decision
        where workspace_id = ${workspaceId} and conversation_id = ${row.id} and reason = 'AGENT_VANISHED' order by id desc limit 1
      ) where workspace_id = ${workspaceId} and id = ${row.id}`;
    await finish(tx, { type: 'SYSTEM', workspaceId }, row);
  }
}

const forsaken = () => sql`
  conversation.state = 'QUEUED' and conversation.kind = 'CHAT' and site.when_unavailable <> 'QUEUE' and not exists (
    select from site_group
    join "group" on "group".workspace_id = site_group.workspace_id and "group".id = site_group.group_id and "group".archived_at is null
    join group_agent on group_agent.workspace_id = site_group.workspace_id and group_agent.group_id = site_group.group_id
    join agent on agent.workspace_id = group_agent.workspace_id and agent.id = group_agent.agent_id
    where site_group.workspace_id = conversation.workspace_id and site_group.site_id = conversation.site_id
      and agent.presence = 'ONLINE' and agent.front_office and agent.archived_at is null
  )`;
