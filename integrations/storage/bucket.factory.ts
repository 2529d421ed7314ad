import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export const keys = { accessKeyId: 'AKIDTEST', secretAccessKey: 'a secret of the tests', region: 'eu-north-1', bucket: 'files' };

/** A bucket as S3 gives one, in memory: it believes only requests signed with the key (Signature Version 4). */
export async function aBucket() {
  const objects = new Map<string, Buffer>();
  let broken = false;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://s3').pathname);
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      if (broken) return response.writeHead(500).end();
      if (!isSigned(request)) return response.writeHead(403).end();
      const known = objects.get(path);
      if (request.method === 'PUT') return objects.set(path, Buffer.concat(chunks)) && response.writeHead(200, { etag: '"x"' }).end();
      if (request.method === 'DELETE') return response.writeHead(objects.delete(path) ? 204 : 204).end();
      return known ? response.writeHead(200, { 'content-length': known.length }).end(known) : response.writeHead(404).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    break: () => void (broken = true),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function isSigned({ headers, method = '', url = '' }: IncomingMessage): boolean {
  const [, credential = '', names = '', signature = ''] = /Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(headers.authorization ?? '') ?? [];
  const [id, ...scope] = credential.split('/');
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const signedHeaders = names.split(';').map((name) => `${name}:${String(headers[name])}\n`).join('');
  const canonical = [method, pathname, searchParams.toString(), signedHeaders, names, headers['x-amz-content-sha256']].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope.join('/'), createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${keys.secretAccessKey}`);
  return id === keys.accessKeyId && hmac(key, toSign).toString('hex') === signature;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
