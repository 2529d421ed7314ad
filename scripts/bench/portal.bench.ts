import { get } from 'node:http';
import { chromium, type Page, request } from 'playwright-core';
import { demoPassword, emailOf } from '../../db/demo/people.ts';
import { ownServer } from '../../e2e/ownServer.ts';
import { median, note, report } from './kit.ts';

// What the portal weighs and how soon it is there, in Chromium on this machine: each first load in a browser with
// nothing kept, each switch to a conversation that has not been opened before.
const rounds = 10;
const aheadMs = 2_500;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const rows = 'a[href^="/conversations/"]';

const server = await ownServer();
await server.start();
const loader = await (await fetch(`${server.url}/widget.js`)).text();
const [chat = ''] = /\/widget\/chat-\w+\.js/.exec(loader) ?? [];
report('widget: loader', (await gzipBytes('/widget.js')) / 1024, 3, 'KB', '≤ 1');
report('widget: chat', (await gzipBytes(chat)) / 1024, 25, 'KB', '≤ 1');

const storageState = await signedIn();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
const loads: number[] = [];
const switches: number[] = [];
const bytes: number[] = [];
for (let round = 0; round <= rounds; round++) {
  const context = await browser.newContext({ baseURL: server.url, storageState, locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  page.on('requestfinished', (one) => {
    if (one.resourceType() === 'script') scripts.push(one.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const loaded = await firstLoad(page);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts);
  // What a first click needs comes a moment after the list (`Panes.tsx`); nobody clicks in the very second.
  await page.waitForTimeout(aheadMs);
  const switched = await switchTo(page, round);
  // The first time the server has not been asked for anything yet.
  if (round > 0) {
    loads.push(loaded);
    switches.push(switched);
    bytes.push(sizes.reduce((sum, size) => sum + size, 0));
  }
  await context.close();
}
await browser.close();
await server.remove();
report('portal: script of the first load', median(bytes) / 1024, 200, 'KB', '≤ 1');
note('portal: first load until the list is there, median of 10', median(loads), 'ms');
note('portal: conversation switch until its messages are there, median of 10', median(switches), 'ms');

/** Milliseconds from the navigation until a row of the list can be clicked. */
async function firstLoad(page: Page): Promise<number> {
  await page.goto('/conversations', { waitUntil: 'commit' });
  await page.locator(rows).first().waitFor();
  return page.evaluate(() => performance.now());
}

/** Milliseconds from the click until the conversation's last message is painted. */
function switchTo(page: Page, round: number): Promise<number> {
  return page.evaluate(
    async ([selector, index]) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)].filter((one) => one.ariaCurrent !== 'page');
      const link = links[index % links.length];
      if (!link) throw new Error('There is no conversation to switch to.');
      const before = document.querySelector('[data-log]')?.textContent;
      const began = performance.now();
      link.click();
      const isThere = () => {
        const log = document.querySelector('[data-log]');
        return location.pathname === new URL(link.href).pathname && Boolean(log?.textContent) && log?.textContent !== before;
      };
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - began;
    },
    [rows, round] as const,
  );
}

async function signedIn() {
  const http = await request.newContext({ baseURL: server.url });
  const { csrfToken }: { csrfToken: string } = await (await http.get('/api/auth/csrf')).json();
  const form = { email: emailOf('maja'), password: demoPassword, csrfToken, json: 'true' };
  const answer = await http.post('/api/auth/callback/credentials', { form });
  if (!answer.ok()) throw new Error(await answer.text());
  return http.storageState();
}

/** What comes over the wire, compressed as every browser understands it. */
function gzipBytes(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${server.url}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let sum = 0;
      response.on('data', (chunk: Buffer) => (sum += chunk.length)).on('end', () => resolve(sum));
    }).on('error', reject);
  });
}
