import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { hostileFiles } from '../attachment/hostileFiles.factory.ts';
import { payload } from '../attachment/hostilePictures.factory.ts';
import { keptOf } from '../attachment/attachment.factory.ts';
import { createUpload } from '../attachment/createUpload.ts';
import { sweepUnsent } from '../attachment/sweep.ts';
import { ask } from '../ask.factory.ts';
import { newId } from '../id.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { withAvatar } from './avatar.factory.ts';
import { avatarUrlOf } from './link.ts';
import { removeAgentAvatar } from './removeAgentAvatar.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const urlOf = (agent: AgentRow): string => `${server.url}${avatarUrlOf(agent) ?? ''}`;
async function anAvatar() {
  const world = await newWorld();
  const agent = await world.agent();
  const caller = await world.as(agent);
  const shown = await withAvatar(caller, agent.id);
  return { world, agent, caller, shown, url: urlOf(shown) };
}

describe('the door for pictures of agents', () => {
  test('gives one to whoever was told its path, as a picture and nothing else, to be kept', async () => {
    const { url } = await anAvatar();
    const response = await fetch(url, { headers: { origin: 'https://shop.example', referer: 'https://shop.example/' } });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; sandbox;/),
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
  });

  test('knows no path that we have not told', async () => {
    const { world, shown } = await anAvatar();
    const other = await world.agent({ avatarId: newId() });
    const path = avatarUrlOf(shown) ?? '';
    const [, told, signature] = /^(.*)\.([\w-]+)$/.exec(path) ?? [];
    const paths = [
      // One of ours, of a picture that is not there.
      avatarUrlOf(other) ?? '', '/avatars/', '/avatars/..', `/avatars/${shown.workspaceId}.${shown.avatarId}`, `${path}x`, `${path}/`, path.replace(shown.avatarId ?? '', newId()),
      `${told}.${'A'.repeat(43)}`, `/avatars/${newId()}.${shown.avatarId}.${signature}`, '/avatars/../files/x', '/avatars/%00',
    ];
    for (const one of paths) {
      const response = await fetch(`${server.url}${one}`);
      expect([one, [404, 400].includes(response.status), response.headers.get('cache-control') ?? 'no-store']).toEqual([one, true, 'no-store']);
    }
  });

  test('changes the path with the picture, and the path before is nobody’s any more', async () => {
    const { caller, agent, url } = await anAvatar();
    const next = await withAvatar(caller, agent.id, '#ff0000');
    expect(urlOf(next)).not.toBe(url);
    expect([(await fetch(url)).status, (await fetch(urlOf(next))).status]).toEqual([404, 200]);
    await removeAgentAvatar(caller, agent.id);
    expect((await fetch(urlOf(next))).status).toBe(404);
  });

  test('gives the picture of one who is archived: history stays as it was', async () => {
    const { world, agent, url } = await anAvatar();
    await sql`update agent set archived_at = now() where workspace_id = ${world.workspaceId} and id = ${agent.id}`;
    expect((await fetch(url)).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const { url } = await anAvatar();
    expect((await fetch(url, { method })).status).toBe(405);
    expect((await fetch(url)).status).toBe(200);
  });
});

const setting = 'mutation ($input: SetAgentAvatarInput!) { setAgentAvatar(input: $input) { agent { avatarUrl } userErrors { code field message } } }';

describe('a hostile picture', () => {
  test.each(hostileFiles())('$title is drawn anew or refused, and the file is gone', async ({ name, bytes, drawn }) => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const content = await bytes;
    const { attachmentId, path } = await createUpload(caller, { clientId: newId(), name, size: content.length });
    expect((await fetch(`${server.url}${path}`, { method: 'PUT', body: new Uint8Array(content) })).status).toBe(204);
    const { data } = await ask(caller, setting, { input: { agentId: agent.id, attachmentId } });
    if (!drawn) {
      const message = 'This cannot be read as a picture. Choose a JPEG, PNG, WebP, GIF or AVIF.';
      expect(data).toEqual({ setAgentAvatar: { agent: null, userErrors: [{ code: 'NOT_A_PICTURE', field: 'attachmentId', message }] } });
      return;
    }
    expect(data).toEqual({ setAgentAvatar: { agent: { avatarUrl: expect.stringMatching(/^\/avatars\//) }, userErrors: [] } });
    const { avatarUrl } = (data as { setAgentAvatar: { agent: { avatarUrl: string } } }).setAgentAvatar.agent;
    const picture = Buffer.from(await (await fetch(`${server.url}${avatarUrl}`)).arrayBuffer());
    const { format, width, height, exif, xmp, icc } = await sharp(picture).metadata();
    expect([format, width, height, exif, xmp, icc]).toEqual(['webp', 256, 256, undefined, undefined, undefined]);
    for (const trace of [payload, 'pwned', 'PK\x03\x04']) expect(picture.includes(trace)).toBe(false);
    await sweepUnsent();
    expect(await keptOf(world)).toHaveLength(1);
  }, 30_000);

  test('that is cut off on its way is no picture yet, and can be sent again', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const { attachmentId, path } = await createUpload(caller, { clientId: 'c', name: 'me.png', size: 500 });
    expect((await fetch(`${server.url}${path}`, { method: 'PUT', body: new Uint8Array(200) })).status).toBe(400);
    const { data } = await ask(caller, setting, { input: { agentId: agent.id, attachmentId } });
    expect(data).toMatchObject({ setAgentAvatar: { agent: null, userErrors: [{ code: 'NOT_STORED' }] } });
    expect(await keptOf(world)).toEqual([]);
  });
});
