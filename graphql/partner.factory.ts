import { createHash, randomUUID } from 'node:crypto';
import { sql } from '../db/client.ts';
import type { Permission } from './__generated__/resolvers.ts';
import { newId } from './id.ts';
import type { TestServer } from './server.factory.ts';
import type { World } from './world.factory.ts';

/** A partner's program with a key of its own. */
export async function aPartner(server: TestServer, { workspaceId }: World, ...permissions: Permission[]) {
  const token = `samtal_${randomUUID()}`;
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await sql`insert into api_key ${sql({ workspaceId, id: newId(), name: 'Bot', tokenHash, prefix: token.slice(0, 12), permissions, createdAt: new Date() })}`;
  const headers = { authorization: `Bearer ${token}` };
  return {
    headers,
    ask: <T = Record<string, unknown>>(query: string, variables: object = {}) => server.ask<T>(query, variables, headers),
  };
}

export const starting = `mutation ($input: StartConversationInput!) { startConversation(input: $input) {
  conversation { id state visitor { id name email phone } } message { id text author { type name } } userErrors { code field } } }`;
export const sending = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
  message { id text author { type name agent { id } } } userErrors { code field } } }`;
