import { sql } from '../../db/client.ts';
import type { RapidResponseRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { canSeeRapidResponse } from './rapidResponse.policy.ts';

/** What the caller can use or manage, by name. */
export async function visibleRapidResponses({ actor, directory }: Caller): Promise<RapidResponseRow[]> {
  if (actor.type === 'VISITOR') return [];
  const rows = await sql<RapidResponseRow[]>`
    select * from rapid_response
    where workspace_id = ${actor.workspaceId} and archived_at is null
      and (owner_id is null or owner_id = ${actor.type === 'AGENT' ? actor.agentId : null}::uuid)
    order by name, id`;
  return rows.filter((row) => canSeeRapidResponse(actor, directory, row));
}
