import { sql } from '../../db/client.ts';
import type { ApiKeyRow } from '../../db/rows.ts';
import type { CreateApiKeyInput } from '../__generated__/resolvers.ts';
import type { PartnerActor } from '../actor/actor.ts';
import { asPermissions } from '../actor/permissions.ts';
import { createdBefore, locked } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, named } from '../input.ts';
import { canGiveToKey, canManageApiKeys } from './apiKey.policy.ts';
import { newToken, tokenHashOf } from './token.ts';

/** Whether the key that was good at the door is so still. */
export async function keyHolds({ workspaceId, apiKeyId }: PartnerActor): Promise<boolean> {
  const rows = await sql`select 1 from api_key where workspace_id = ${workspaceId} and id = ${apiKeyId} and revoked_at is null`;
  return rows.length > 0;
}

/** The token is returned to whoever made the key, once; a repeat finds the key without it. */
export async function createApiKey(
  { actor }: Caller,
  input: CreateApiKeyInput,
): Promise<{ apiKey: ApiKeyRow; token: string | null }> {
  if (!canManageApiKeys(actor)) throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const name = named('name', input.name, 100);
  const permissions = asPermissions(input.permissions);
  if (!canGiveToKey(actor, permissions)) {
    throw new Mendable('NOT_YOURS_TO_GIVE', 'permissions', 'A key cannot do more than you can. Ask somebody who may.');
  }
  const token = newToken();
  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const apiKey: ApiKeyRow = {
      workspaceId,
      id: newId(),
      clientId,
      name,
      tokenHash: tokenHashOf(token),
      prefix: token.slice(0, 12),
      permissions,
      createdById: actor.type === 'AGENT' ? actor.agentId : null,
      createdAt: new Date(),
      lastUsedAt: null,
      revokedAt: null,
    };
    const added = await sql`insert into api_key ${sql(apiKey)} on conflict (workspace_id, client_id) do nothing`;
    if (added.count === 0) {
      const earlier = await createdBefore(tx, 'api_key', clientId);
      if (!earlier) throw new Error('The key that stood in the way is gone.');
      return { apiKey: earlier, token: null };
    }
    recordEvent(tx, { type: 'api_key.created', actor, subjectId: apiKey.id });
    return { apiKey, token };
  });
}

/** Refused from now on; open sockets close on the event. */
export async function revokeApiKey({ actor }: Caller, id: string): Promise<ApiKeyRow> {
  if (!canManageApiKeys(actor)) throw forbidden();
  return transact(actor.workspaceId, async (tx) => {
    const row = await locked(tx, 'api_key', id);
    if (row.revokedAt) return row;
    const { sql, workspaceId } = tx;
    const apiKey = { ...row, revokedAt: new Date() };
    await sql`update api_key set ${sql(apiKey, 'revokedAt')} where workspace_id = ${workspaceId} and id = ${row.id}`;
    recordEvent(tx, { type: 'api_key.revoked', actor, subjectId: row.id });
    return apiKey;
  });
}
