import { sql } from '../../db/client.ts';
import type { ApiKeyRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { canManageApiKeys } from './apiKey.policy.ts';

/** Newest first. */
export async function apiKeysOf({ actor }: Caller): Promise<ApiKeyRow[]> {
  if (!canManageApiKeys(actor)) return [];
  return sql<ApiKeyRow[]>`
    select * from api_key where workspace_id = ${actor.workspaceId} order by created_at desc, id desc`;
}
