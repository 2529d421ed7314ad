import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiOf, owner } from './api.ts';
import { useBrowsers } from './browser.ts';
import { ownServer, type OwnServer } from './ownServer.ts';
import { enter } from './portal.ts';

const root = join(import.meta.dirname, '..');
const history = join(root, '..', 'shared', 'data', 'support-history.ndjson.gz');
/** What its README promises. */
const labels = { 'Packages & updates': 1194, 'Graphics & display': 665, 'Wireless & network': 458, 'Disks & boot': 251, Sound: 206, Desktop: 176, 'No label': 972 };
const [total, green, yellow, red] = [3922, 1480, 1509, 933];
const shown = (figure: number) => new Intl.NumberFormat('en').format(figure);

const browsers = useBrowsers();
let server: OwnServer;

beforeAll(async () => {
  server = await ownServer();
  await server.start();
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/import.ts', history], { cwd: root, env: server.env });
  expect(stdout).toContain('3,922 conversations with 51,287 messages');
}, 180_000);
afterAll(() => server.remove());

test('the statistics page shows the real history’s figures, and each opens its conversations', async () => {
  const { page } = await enter(browsers, owner, { baseURL: server.url, path: '/admin/statistics' });
  await page.getByLabel('Period').selectOption({ label: 'All time' });
  const table = page.getByRole('table', { name: 'By label' });
  const rowOf = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  for (const [name, figure] of Object.entries(labels)) await rowOf(name).getByRole('link', { name: shown(figure) }).first().waitFor();
  for (const figure of [total, green, yellow, red]) await rowOf('Total').getByRole('link', { name: shown(figure) }).waitFor();

  await rowOf('Sound').getByRole('link', { name: shown(206) }).first().click();
  await page.getByText('206 conversations', { exact: true }).waitFor();
  await page.goBack();
  await rowOf('Total').getByRole('link', { name: shown(yellow) }).click();
  await page.getByText(`${shown(yellow)} conversations`, { exact: true }).waitFor();
  await page.getByRole('table', { name: 'Chat logs' }).getByRole('row').nth(1).getByRole('button').click();
  await page.getByRole('dialog').getByRole('log').getByRole('heading').first().waitFor();
});

test('a partner’s program reads the same figures with a key', async () => {
  const agent = await apiOf(owner, server.url);
  const { createApiKey } = await agent.ask<{ createApiKey: { token: string } }>(
    'mutation { createApiKey(input: { clientId: "statistics", name: "Statistics", permissions: [VIEW_STATISTICS, READ_ALL_CONVERSATIONS] }) { token } }',
  );
  const query = '{ statistics { conversations messages labels { label { name } conversations } responseTimes { green yellow red } } }';
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${createApiKey.token}` };
  const answer: { data: { statistics: { labels: { label: { name: string } | null; conversations: number }[] } } } = await (
    await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  ).json();
  const { statistics } = answer.data;
  expect(statistics).toMatchObject({ conversations: total, messages: 51_287, responseTimes: { green, yellow, red } });
  const figures = statistics.labels.filter(({ conversations }) => conversations > 0).map(({ label, conversations }) => [label?.name ?? 'No label', conversations]);
  expect(Object.fromEntries(figures)).toEqual(labels);
});
