import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { sql } from '../../db/client.ts';
import { type Storage, storage as ownStorage } from '../../integrations/storage/storage.ts';
import { nothing } from '../attachment/download.ts';
import { type AvatarLink, avatarKey, readAvatarUrl } from './link.ts';

export const isAvatarPath = (path: string): boolean => path.startsWith('/avatars/');

/** The door for agents' pictures: whoever was told the path gets it, on the pages of shops too. */
export async function handleAvatar(request: IncomingMessage, response: ServerResponse, storage: Storage = ownStorage()): Promise<void> {
  const { method = 'GET', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const link = readAvatarUrl(url.split('?', 1)[0] ?? '');
  const content = link && (await isShown(link)) ? await storage.read(avatarKey(link)) : null;
  if (!content) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('There is no such picture.\n');
  response.setHeader('content-security-policy', nothing);
  response.setHeader('x-content-type-options', 'nosniff');
  response.writeHead(200, {
    'content-type': 'image/webp',
    'content-disposition': 'inline',
    'cross-origin-resource-policy': 'cross-origin',
    // Another picture has another path. Not for caches that many share: what is taken down must not live on there.
    'cache-control': 'private, max-age=31536000, immutable',
  });
  if (method === 'HEAD' || response.destroyed) {
    content.destroy();
    return void response.end();
  }
  await pipeline(content, response).catch((error: unknown) => {
    if (!response.destroyed) response.destroy();
    if (response.writable) throw error;
  });
}

/** Asked of the database: another process may have put it up just now. */
async function isShown({ workspaceId, id }: AvatarLink): Promise<boolean> {
  const [agent] = await sql`
    select from avatar
    join agent on agent.workspace_id = avatar.workspace_id and agent.id = avatar.agent_id and agent.avatar_id = avatar.id
    where avatar.workspace_id = ${workspaceId} and avatar.id = ${id}`;
  return agent !== undefined;
}
