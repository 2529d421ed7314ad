import { sql } from '../../db/client.ts';
import type { RapidResponseRow } from '../../db/rows.ts';
import type { CountRapidResponseUseInput } from '../__generated__/resolvers.ts';
import type { Caller } from '../context.ts';
import { notFound } from '../errors.ts';
import { clientIdOf, isId } from '../input.ts';
import { canUseRapidResponse } from './rapidResponse.policy.ts';

/**
 * Counts a message of the caller's as made from the answer, once however often it is said. Apart from sending, which
 * does no more for it; and no event, since a figure is no news.
 */
export async function countRapidResponseUse({ actor, directory }: Caller, input: CountRapidResponseUseInput): Promise<RapidResponseRow> {
  const { id, conversationId } = input;
  const clientId = clientIdOf(input.clientId);
  if (actor.type !== 'AGENT' || !isId(id) || !isId(conversationId)) throw notFound();
  const { workspaceId, agentId } = actor;
  const [row] = await sql<RapidResponseRow[]>`select * from rapid_response where workspace_id = ${workspaceId} and id = ${id}`;
  if (!row || !canUseRapidResponse(actor, directory, row)) throw notFound();
  const [counted] = await sql<RapidResponseRow[]>`
    with used as (
      insert into rapid_response_use (workspace_id, rapid_response_id, conversation_id, seq)
      select workspace_id, ${id}::uuid, conversation_id, seq from message
      where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and author = 'AGENT'
        and client_id = ${clientId} and agent_id = ${agentId}
      on conflict do nothing returning 1
    )
    update rapid_response set use_count = use_count + 1, last_used_at = ${new Date()}
    where workspace_id = ${workspaceId} and id = ${id} and exists (select from used)
    returning *`;
  return counted ?? row;
}
