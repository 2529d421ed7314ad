import { sql } from '../../db/client.ts';
import type { ApiKeyRow } from '../../db/rows.ts';
import type { PartnerActor } from '../actor/actor.ts';

/** The key that a partner asks with. */
export async function ownKey({ workspaceId, apiKeyId }: PartnerActor): Promise<ApiKeyRow | null> {
  const [row] = await sql<ApiKeyRow[]>`select * from api_key where workspace_id = ${workspaceId} and id = ${apiKeyId}`;
  return row ?? null;
}
