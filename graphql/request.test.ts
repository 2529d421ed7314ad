import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllEnvs());

/** The address that we take a request to come from, with so many proxies of ours before us. */
async function addressOf(proxies: string, forwarded: string | undefined): Promise<string> {
  vi.stubEnv('TRUST_PROXY', proxies);
  vi.resetModules();
  const { requestInfo } = await import('./request.ts');
  const request = new IncomingMessage(new Socket());
  Object.defineProperty(request.socket, 'remoteAddress', { value: '10.0.0.1' });
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return requestInfo(request).address;
}

test.each([
  ['false', '192.0.2.7', '10.0.0.1'],
  ['', '192.0.2.7', '10.0.0.1'],
  ['true', '192.0.2.7', '192.0.2.7'],
  ['true', undefined, '10.0.0.1'],
  ['true', '', '10.0.0.1'],
  ['true', 'made up, 192.0.2.7', '192.0.2.7'],
  ['1', 'made up, 192.0.2.7', '192.0.2.7'],
  ['2', 'made up, 192.0.2.7, 10.0.0.9', '192.0.2.7'],
  ['2', '192.0.2.7', '192.0.2.7'],
])('TRUST_PROXY=%s and X-Forwarded-For "%s" is %s: what the sender wrote itself is not believed', async (proxies, forwarded, address) => {
  expect(await addressOf(proxies, forwarded)).toBe(address);
});
