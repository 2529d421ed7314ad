import { get } from 'node:http';
import { expect, inject, test } from 'vitest';
import { apiOf, owner } from './api.ts';
import { useBrowsers } from './browser.ts';

const browsers = useBrowsers();
const kilo = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** What comes over the wire, compressed with gzip as every browser understands it. */
function gzipBytes(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${inject('url')}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      if (response.headers['content-encoding'] !== 'gzip') reject(new Error(`${path} comes uncompressed.`));
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

test('the loader is at most 3 KB, the chat 25 KB in each language', async () => {
  const loader = await (await fetch(`${inject('url')}/widget.js`)).text();
  const chats = loader.match(/\/widget\/chat-\w+\.js/g) ?? [];
  expect(new Set(chats).size).toBe(2);
  const sizes = { loader: await gzipBytes('/widget.js'), chat: Math.max(...(await Promise.all(chats.map(gzipBytes)))) };
  console.log(`Loader ${sizes.loader} bytes (${kilo(sizes.loader)}), chat ${sizes.chat} bytes (${kilo(sizes.chat)}), with gzip.`);
  expect(sizes.loader).toBeLessThanOrEqual(3 * 1024);
  expect(sizes.chat).toBeLessThanOrEqual(25 * 1024);
});

test('the first load of the workspace is at most 200 KB of script', async () => {
  const scripts: Promise<number>[] = [];
  const page = await (await browsers.open(await (await apiOf(owner)).signedIn())).newPage();
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto('/conversations');
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  console.log(`First load of /conversations: ${scripts.length} scripts, ${bytes} bytes (${kilo(bytes)}), with gzip.`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});
