import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { apiOf, owner } from './api.ts';
import { useBrowsers } from './browser.ts';
import { ownServer, type OwnServer } from './ownServer.ts';
import { enter } from './portal.ts';
import { widgetOf } from './widget.ts';

const browsers = useBrowsers();
const down = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket connection to/;
let server: OwnServer;
beforeAll(async () => {
  server = await ownServer();
  // As it stands in production.
  server.env.TRUST_PROXY = 'true';
  await server.start();
  // A chat for each test, and those of the demo.
  const { ask } = await apiOf(owner, server.url);
  await ask('mutation { setMaxActiveChats(maxActiveChats: 20) { userErrors { code } } }');
}, 60_000);
afterAll(() => server.remove());

/** A partner's program that listens. */
async function listener(): Promise<WebSocket> {
  const { ask } = await apiOf(owner, server.url);
  const { createApiKey } = await ask<{ createApiKey: { token: string } }>(
    'mutation { createApiKey(input: { clientId: "listener", name: "Listener", permissions: [VIEW_STATISTICS] }) { token } }',
  );
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${createApiKey.token}` } }));
  const [hello] = await once(socket, 'message');
  expect(JSON.parse(String(hello))).toEqual({ type: 'connection_ack' });
  return socket;
}

async function openChat() {
  const agent = await enter(browsers, owner, { baseURL: server.url });
  const page = await (await browsers.open({ baseURL: server.url })).newPage();
  await page.goto('/demo');
  const visitor = widgetOf(page);
  await visitor.open();
  await visitor.say('Before the cut');
  await agent.openRow('Before the cut');
  await agent.log.getByText('Before the cut', { exact: true }).waitFor();
  return { agent, visitor };
}

test('behind a proxy a connection is kept longer than proxies keep theirs', async () => {
  const { headers } = await fetch(`${server.url}/healthz`);
  expect(headers.get('keep-alive')).toBe('timeout=660');
});

test('stopped in order it sends everybody away to come back, and all come back by themselves', async () => {
  browsers.expectNoise(down);
  const { agent, visitor } = await openChat();
  const closed = once(await listener(), 'close');
  expect(await server.stop()).toBe(0);
  expect((await closed)[0]).toBe(1012);

  await agent.page.getByText('Connection lost.').waitFor();
  await visitor.panel.getByText(visitor.words.lost).waitFor();
  await visitor.say('While it was down');
  await agent.say('Written meanwhile');
  await server.start();
  await agent.page.getByText('Connection lost.').waitFor({ state: 'hidden' });
  await agent.log.getByText('While it was down', { exact: true }).waitFor();
  await visitor.log.getByText('Written meanwhile', { exact: true }).waitFor();
});

test('killed in the middle it starts again, and nothing that was said is gone', async () => {
  browsers.expectNoise(down);
  const { agent, visitor } = await openChat();
  await agent.say('Just before the cut');
  await visitor.log.getByText('Just before the cut', { exact: true }).waitFor();
  await server.kill();
  await agent.page.getByText('Connection lost.').waitFor();
  await server.start();
  await agent.page.getByText('Connection lost.').waitFor({ state: 'hidden' });
  await agent.page.reload();
  await agent.log.getByText('Before the cut', { exact: true }).waitFor();
  await agent.log.getByText('Just before the cut', { exact: true }).waitFor();
  await agent.say('And on we go');
  await visitor.log.getByText('And on we go', { exact: true }).waitFor();
});

test('its database killed under it is started again; health tells, what is sent meanwhile arrives, and nobody does anything', async () => {
  browsers.expectNoise(/50[03]|WebSocket connection to/);
  const { agent, visitor } = await openChat();
  const health = async () => (await fetch(`${server.url}/healthz`)).status;
  expect(await health()).toBe(200);
  server.killDatabase();
  await visitor.say('While it recovers');
  await agent.say('I am still here');
  const seen = new Set<number>();
  await expect.poll(async () => (seen.add(await health()), await health()), { timeout: 30_000 }).toBe(200);
  expect([...seen].filter((status) => status !== 200 && status !== 503)).toEqual([]);
  await agent.log.getByText('While it recovers', { exact: true }).waitFor();
  await visitor.log.getByText('I am still here', { exact: true }).waitFor();
  await agent.page.reload();
  await agent.log.getByText('I am still here', { exact: true }).waitFor();
});
