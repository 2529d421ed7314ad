import { request } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { attachmentRow, attachmentRows, keptOf } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';
import { hostileFiles } from './hostileFiles.factory.ts';
import { payload } from './hostilePictures.factory.ts';
import { linkOf, type Purpose } from './link.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const announcing = 'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { attachmentId path } userErrors { code field } } }';
const put = (path: string, body: Buffer, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { method: 'PUT', body: new Uint8Array(body), headers });

/** Sent by a visitor in a conversation, and how its agent then gets it. */
async function sent(name: string, bytes: Buffer, headers?: Record<string, string>) {
  const chat = await aChat();
  const { id, asVisitor, asAgent } = chat;
  const { attachmentId, path } = await createUpload(asVisitor, { clientId: newId(), name, size: bytes.length });
  const { status } = await put(path, bytes, headers);
  const row = await attachmentRow(asVisitor, attachmentId);
  const get = (purpose: Purpose) => fetch(server.url + linkOf(purpose, asAgent.actor, row));
  await sendMessage(asVisitor, { conversationId: id, clientId: 'f', text: '', attachmentIds: [attachmentId] });
  return { ...chat, status, row, get };
}

/** Nothing that a browser would show, run, or take for another kind. */
function isDownload({ headers }: Response): void {
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox;/);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[ -!#-$&-[\]-~]+"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/);
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
}

describe('a hostile file', () => {
  test.each(hostileFiles())('$title is kept as it is, and only ever a download', async ({ name, bytes, type, drawn }) => {
    const content = await bytes;
    const { world, status, row, get, asAgent } = await sent(name, content);
    expect(status).toBe(204);
    expect(row.type).toMatch(typeof type === 'string' ? new RegExp(`^${type}$`) : type);
    const file = await get('file');
    isDownload(file);
    expect(Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true);
    const { data } = await ask(asAgent, `{ attachment(id: "${row.id}") { image { width } } }`);
    expect(data).toEqual({ attachment: { image: drawn ? { width: 40 } : null } });
    expect(await keptOf(world)).toHaveLength(drawn ? 3 : 1);
    for (const purpose of ['preview', 'thumbnail'] as const) {
      const preview = await get(purpose);
      expect(preview.status).toBe(drawn ? 200 : 404);
      if (drawn) await isDrawnAnew(preview);
    }
  }, 30_000);

  async function isDrawnAnew(preview: Response): Promise<void> {
    expect(preview.headers.get('content-type')).toBe('image/webp');
    expect(preview.headers.get('x-content-type-options')).toBe('nosniff');
    expect(preview.headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox;/);
    const bytes = Buffer.from(await preview.arrayBuffer());
    const { format, width, exif, xmp, icc } = await sharp(bytes).metadata();
    expect([format, width, exif, xmp, icc]).toEqual(['webp', 40, undefined, undefined, undefined]);
    for (const trace of [payload, 'pwned', 'PK\x03\x04']) expect(bytes.includes(trace)).toBe(false);
  }

  test('that is a bomb would be unpacked if we did not look at its size first', async () => {
    const bombs = hostileFiles().filter(({ name }) => /^bomb\.(?!zip)/.test(name));
    const pixels = await Promise.all(bombs.map(async ({ bytes }) => sharp(await bytes, { limitInputPixels: false }).metadata().then(({ width, height }) => width * height, () => 0)));
    // The line is too long for the reader itself.
    expect(pixels.map((count) => count > 200_000_000)).toEqual([true, false, true, true, true, true]);
  });

  test.each(['text/html', 'image/svg+xml', 'text/html; charset=utf-7', 'multipart/form-data; boundary=x', 'application/javascript', 'nonsense'])('sent as %s is none the more so', async (kind) => {
    const { status, row, get } = await sent('page.txt', Buffer.from(payload), { 'content-type': kind });
    expect([status, row.type]).toEqual([204, 'text/plain']);
    isDownload(await get('file'));
  });

  test('that says it is packed is not unpacked', async () => {
    const bytes = Buffer.from(payload);
    const { get } = await sent('page.txt', bytes, { 'content-encoding': 'gzip', 'content-range': 'bytes 0-5/6' });
    const file = await get('file');
    expect([file.headers.get('content-encoding'), await file.text()]).toEqual([null, payload]);
  });
});

const names: [string, string, string][] = [
  ['turned around', 'invoice\u202Egnp.exe', 'invoicegnp.exe'],
  ['turned around by isolates', '\u2067exe.\u2069png', 'exe.png'],
  ['of 10,000 characters', `${'å'.repeat(9_996)}.exe`, `${'å'.repeat(195)}….exe`],
  ['that climbs', '../../../etc/passwd', 'passwd'],
  ['that climbs on Windows', '..\\..\\Windows\\win.ini', 'win.ini'],
  ['of the root', '/etc/shadow', 'shadow'],
  ['of a drive', 'C:\\autoexec.bat', 'autoexec.bat'],
  ['of a share', '\\\\evil.example\\share\\x.lnk', 'x.lnk'],
  ['percent-encoded', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
  ['of a device', 'CON', '_CON'],
  ['of a device with an ending', 'nul.txt', '_nul.txt'],
  ['with dots and blanks at its end', 'a.exe . . ', 'a.exe'],
  ['of slashes', '////', 'file'],
  ['of dots', '..', 'file'],
  ['that is hidden', '.bashrc', 'bashrc'],
  ['with a header in it', 'a.txt\r\nSet-Cookie: x=1\r\n\r\n<script>', 'a.txtSet-Cookie_ x=1_script_'],
  ['with another file name in it', 'a.txt"; filename="b.exe', 'a.txt_; filename=_b.exe'],
  ['with another encoding in it', "a'; filename*=UTF-8''b.exe", "a'; filename_=UTF-8''b.exe"],
  ['that is markup', '<img src=x onerror=fetch("/pwned")>.png', 'pwned_)_.png'],
  ['of letters under letters', `a${'\u0336\u0353'.repeat(300)}.txt`, `a${'\u0336'.repeat(194)}….txt`],
  ['of emoji', '👩‍👩‍👧‍👦🏴‍☠️.txt', '👩👩👧👦🏴☠️.txt'],
  ['of a stream', 'a.txt::$DATA', 'a.txt__$DATA'],
];

describe('a name', () => {
  test.each(names)('%s is made harmless, in the answers and in the header', async (_, given, expected) => {
    const { row, get } = await sent(given, Buffer.from('x'));
    expect(row.name).toBe(expected);
    expect([...row.name].length).toBeLessThanOrEqual(200);
    const file = await get('file');
    isDownload(file);
    const [, encoded = ''] = /filename\*=UTF-8''(.*)$/.exec(file.headers.get('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(encoded)).toBe(row.name);
    expect(file.headers.get('set-cookie')).toBeNull();
  });

  test.each([['with NUL', 'a.png\0.exe'], ['with half a surrogate pair', 'a\ud800.txt'], ['of blanks', ' \t '], ['of a million characters', 'x'.repeat(1_000_000)]])('%s is refused, and nothing is kept', async (_, name) => {
    const { world, asVisitor } = await aChat();
    const { data } = await ask(asVisitor, announcing, { input: { clientId: 'n', name, size: 5 } });
    expect(data).toMatchObject({ createUpload: { upload: null, userErrors: [{ field: 'name' }] } });
    expect([await attachmentRows(world), await keptOf(world)]).toEqual([[], []]);
  });
});

describe('a length', () => {
  test.each([0, -1, 25_000_001, 2_147_483_647])('of %d is refused, and nothing is kept', async (size) => {
    const { world, asVisitor } = await aChat();
    const { data } = await ask(asVisitor, announcing, { input: { clientId: 'n', name: 'a', size } });
    expect(data).toMatchObject({ createUpload: { upload: null, userErrors: [{ field: 'size' }] } });
    expect(await attachmentRows(world)).toEqual([]);
  });

  test.each([
    ['shorter than announced', 100, 99, {}],
    ['longer than announced', 100, 101, {}],
    ['none', 100, 0, {}],
    ['announced small, sent large', 1, 5_000_000, {}],
  ])('%s: the bytes are refused, and nothing is kept', async (_, size, length, headers) => {
    const { world, asVisitor } = await aChat();
    const { path } = await createUpload(asVisitor, { clientId: 'n', name: 'a', size });
    const before = await attachmentRows(world);
    const outcome = await put(path, Buffer.alloc(length), headers).then(({ status }) => status, () => 'cut');
    expect([400, 'cut']).toContain(outcome);
    expect([await attachmentRows(world), await keptOf(world)]).toEqual([before, []]);
  });

  test('that the header lies about is not believed', async () => {
    const { world, asVisitor } = await aChat();
    const { path } = await createUpload(asVisitor, { clientId: 'n', name: 'a', size: 100 });
    const answer = await new Promise((resolve) => {
      const upload = request(`${server.url}${path}`, { method: 'PUT', headers: { 'content-length': '100' } }, ({ statusCode }) => resolve(statusCode));
      upload.on('error', () => resolve('cut'));
      upload.end(Buffer.alloc(40));
      // The rest never comes.
      setTimeout(() => upload.destroy(), 200);
    });
    expect(answer).toBe('cut');
    expect(await keptOf(world)).toEqual([]);
  });
});
