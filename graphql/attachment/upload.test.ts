import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storage } from '../../integrations/storage/storage.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { updateWorkspace } from '../workspace/update.ts';
import { attachmentRow, attachmentRows, keptOf } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';
import { linkOf } from './link.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const announce = (size: number, more: object = {}) => ({ clientId: newId(), name: 'tält.txt', size, ...more });
const put = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { method: 'PUT', body: new Uint8Array(Buffer.from(body)), headers });

describe('an upload', () => {
  test('arrives as it was sent, and says what it is by its content', async () => {
    const { world, asVisitor } = await aChat();
    const { attachmentId, path, stored } = await createUpload(asVisitor, announce(11, { name: 'picture.png' }));
    expect(stored).toBe(false);
    expect((await put(path, 'hello world')).status).toBe(204);
    expect(await attachmentRow(asVisitor, attachmentId)).toMatchObject({ name: 'picture.png', type: 'text/plain', size: 11, width: null, conversationId: null });
    expect(await keptOf(world)).toHaveLength(1);
    const file = await fetch(`${server.url}${linkOf('file', asVisitor.actor, { workspaceId: world.workspaceId, id: attachmentId })}`);
    expect(await file.text()).toBe('hello world');
  });

  test('of a picture gets previews of its size, turned as it is shown, with nothing else in them', async () => {
    const { world, asVisitor } = await aChat();
    const photo = await sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#3e8de0' } })
      .withExif({ IFD0: { Copyright: 'secret place' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { attachmentId, path } = await createUpload(asVisitor, announce(photo.length));
    expect((await put(path, photo)).status).toBe(204);
    const row = await attachmentRow(asVisitor, attachmentId);
    expect(row).toMatchObject({ type: 'image/jpeg', width: 1000, height: 3000 });
    expect(await keptOf(world)).toHaveLength(3);
    for (const [purpose, side] of [['preview', 2000], ['thumbnail', 480]] as const) {
      const response = await fetch(`${server.url}${linkOf(purpose, asVisitor.actor, row)}`);
      expect(response.headers.get('content-type')).toBe('image/webp');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.includes('secret place')).toBe(false);
      const { width, height, exif, format } = await sharp(bytes).metadata();
      expect([width, height, exif, format]).toEqual([Math.round(side / 3), side, undefined, 'webp']);
    }
  });

  test('that is longer or shorter than announced is refused, and nothing is kept', async () => {
    const { world, asVisitor } = await aChat();
    for (const body of ['too short', 'very much too long']) {
      const { attachmentId, path } = await createUpload(asVisitor, announce(12));
      const response = await put(path, body);
      expect([response.status, (await response.json()).code]).toEqual([400, 'BAD_REQUEST']);
      expect((await attachmentRow(asVisitor, attachmentId)).key).toBeNull();
    }
    expect(await keptOf(world)).toEqual([]);
  });

  test('that lies about its length is stopped as soon as it is longer', async () => {
    const { world, asVisitor } = await aChat();
    const { path } = await createUpload(asVisitor, announce(10));
    const status = await new Promise((resolve) => {
      const upload = request(`${server.url}${path}`, { method: 'PUT', headers: { 'transfer-encoding': 'chunked' } }, (response) => resolve(response.statusCode));
      upload.on('error', () => resolve('cut'));
      upload.write('x'.repeat(100_000));
    });
    expect([400, 'cut']).toContain(status);
    expect(await keptOf(world)).toEqual([]);
  });

  test('that is broken off leaves nothing, and can be begun anew', async () => {
    const { world, asVisitor } = await aChat();
    const announced = announce(100_000);
    const { path, attachmentId } = await createUpload(asVisitor, announced);
    const before = (await readdir(storage().incoming).catch(() => [])).length;
    await new Promise<void>((resolve) => {
      const upload = request(`${server.url}${path}`, { method: 'PUT', headers: { 'content-length': '100000' } });
      upload.on('error', () => resolve());
      upload.write('x'.repeat(50_000), () => setTimeout(() => upload.destroy(new Error('Gone')), 50));
    });
    await expect.poll(async () => (await readdir(storage().incoming)).length).toBe(before);
    expect([await keptOf(world), (await attachmentRow(asVisitor, attachmentId)).key]).toEqual([[], null]);
    const again = await createUpload(asVisitor, announced);
    expect([again.attachmentId, again.stored]).toEqual([attachmentId, false]);
    expect((await put(again.path, 'x'.repeat(100_000))).status).toBe(204);
    expect((await createUpload(asVisitor, announced)).stored).toBe(true);
  });

  test('that comes ten times at once is kept once', async () => {
    const { world, asVisitor } = await aChat();
    const { path } = await createUpload(asVisitor, announce(5));
    const statuses = await inParallel(10, async () => (await put(path, 'hello')).status);
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(await keptOf(world)).toHaveLength(1);
  });

  test('needs a link of ours that still holds', async () => {
    const { asVisitor } = await aChat();
    const { path, attachmentId } = await createUpload(asVisitor, announce(5));
    const expired = linkOf('upload', asVisitor.actor, { workspaceId: asVisitor.actor.workspaceId, id: attachmentId }, new Date(Date.now() - 1000));
    for (const wrong of [expired, path.slice(0, -3), path.replace('upload.', 'file.'), linkOf('file', asVisitor.actor, await attachmentRow(asVisitor, attachmentId)), '/files/..%2f..%2fetc%2fpasswd', '/files/']) {
      const { status } = await put(wrong, 'hello');
      expect([404, wrong]).toEqual([status, wrong]);
    }
    expect((await fetch(`${server.url}${path}`)).status).toBe(404);
    expect((await fetch(`${server.url}${path}`, { method: 'DELETE' })).status).toBe(405);
  });

  test('from a page of a site may come, from a strange page not', async () => {
    const { asVisitor } = await aChat();
    const { path } = await createUpload(asVisitor, announce(5));
    expect((await put(path, 'hello', { origin: 'https://evil.example' })).status).toBe(403);
    const preflight = await fetch(`${server.url}${path}`, { method: 'OPTIONS', headers: { origin: 'https://shop.example' } });
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
    const response = await put(path, 'hello', { origin: 'https://shop.example' });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, 'https://shop.example']);
  });
});

describe('announcing a file', () => {
  test('again with the same clientId makes no other', async () => {
    const { world, asAgent } = await aChat();
    const announced = announce(5);
    const made = await inParallel(10, () => createUpload(asAgent, announced));
    expect(new Set(made.map(({ attachmentId }) => attachmentId)).size).toBe(1);
    expect(await attachmentRows(world)).toHaveLength(1);
    await expect(createUpload(asAgent, { ...announced, size: 6 })).rejects.toMatchObject(mend('TAKEN', 'clientId'));
  });

  test('tells what is wrong with it: empty, too large, too many', async () => {
    const { world, asVisitor } = await aChat();
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    await updateWorkspace(owner, { maxFileMegabytes: 2 });
    const visitor = async () => createUpload(await world.asVisitor({ ...(await world.visitor()), id: asVisitor.actor.visitorId }), announce(2_000_001));
    await expect(visitor()).rejects.toMatchObject(mend('TOO_LARGE', 'size'));
    await expect(createUpload(asVisitor, announce(0))).rejects.toMatchObject(mend('BLANK', 'size'));
    await expect(createUpload(asVisitor, announce(1, { name: '  ' }))).rejects.toMatchObject(mend('BLANK', 'name'));
    for (let n = 0; n < 50; n++) await createUpload(asVisitor, announce(5));
    await expect(createUpload(asVisitor, announce(5))).rejects.toMatchObject(mend('TOO_MANY', null));
  });

  test('is not for visitors where their files are turned off, nor for partners who may not write', async () => {
    const { world, visitor, asAgent } = await aChat();
    const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' }));
    await updateWorkspace(owner, { filesFromVisitors: false });
    await expect(createUpload(await world.asVisitor(visitor), announce(5))).rejects.toMatchObject(mend('FILES_OFF', null));
    await expect(createUpload(await world.asPartner('READ_ALL_CONVERSATIONS'), announce(5))).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect(await createUpload(asAgent, announce(5))).toMatchObject({ stored: false });
    expect(await createUpload(await world.asPartner('SEND_MESSAGES'), announce(5))).toMatchObject({ stored: false });
  });
});
