import { createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { importJWK, jwtVerify } from 'jose';
import { freePort } from '../../scripts/lib/postgres/port.ts';

/** What a push service has taken for one of its browsers, decrypted as the browser would. */
export interface Delivered {
  browser: string;
  text: string;
  headers: IncomingMessage['headers'];
  /** What the token of the sender says, verified with the key beside it. */
  vapid: { sub?: unknown; aud?: unknown; key: string };
}

export interface PushService {
  origin: string;
  delivered: Delivered[];
  /** A browser that has just subscribed. */
  browser(): { endpoint: string; p256dh: string; auth: string };
  /** What it answers from now on, in place of 201. */
  answer(status: number, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

/** A push service of the tests' own, after RFC 8030, with the decryption of RFC 8291 done by WebCrypto. */
export async function pushService(): Promise<PushService> {
  const browsers = new Map<string, { keys: ReturnType<typeof createECDH>; auth: Buffer }>();
  const delivered: Delivered[] = [];
  let [status, extra]: [number, Record<string, string>] = [201, {}];

  const server = createServer((request, response) => {
    void take(request).then(
      (code) => response.writeHead(code, extra).end(),
      (error: unknown) => response.writeHead(400).end(String(error)),
    );
  });
  const take = async (request: IncomingMessage): Promise<number> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const id = request.url?.slice('/push/'.length) ?? '';
    const browser = browsers.get(id);
    if (!browser) return 404;
    if (status >= 300) return status;
    if (request.method !== 'POST' || request.headers['content-encoding'] !== 'aes128gcm' || !/^\d+$/.test(request.headers.ttl?.toString() ?? '')) return 400;
    delivered.push({ browser: id, text: await decrypted(Buffer.concat(chunks), browser), headers: request.headers, vapid: await verified(request, origin) });
    return status;
  };
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    delivered,
    browser() {
      const [id, keys, auth] = [randomBytes(12).toString('hex'), createECDH('prime256v1'), randomBytes(16)];
      keys.generateKeys();
      browsers.set(id, { keys, auth });
      return { endpoint: `${origin}/push/${id}`, p256dh: keys.getPublicKey('base64url'), auth: auth.toString('base64url') };
    },
    answer: (code, headers = {}) => void ([status, extra] = [code, headers]),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function decrypted(body: Buffer, { keys, auth }: { keys: ReturnType<typeof createECDH>; auth: Buffer }): Promise<string> {
  const salt = body.subarray(0, 16);
  const length = body.readUInt8(20);
  const sender = body.subarray(21, 21 + length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]);
  const secret = Buffer.from(hkdfSync('sha256', keys.computeSecret(sender), auth, info, 32));
  const raw = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
  const iv = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const padded = Buffer.from(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(body.subarray(21 + length))));
  const end = padded.lastIndexOf(2);
  if (end < 0) throw new Error('The record has no end.');
  return padded.subarray(0, end).toString('utf8');
}

async function verified({ headers }: IncomingMessage, audience: string): Promise<Delivered['vapid']> {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const point = Buffer.from(key, 'base64url');
  const part = (from: number) => point.subarray(from, from + 32).toString('base64url');
  const { payload } = await jwtVerify(token, await importJWK({ kty: 'EC', crv: 'P-256', x: part(1), y: part(33) }, 'ES256'), { audience });
  return { sub: payload.sub, aud: payload.aud, key };
}

