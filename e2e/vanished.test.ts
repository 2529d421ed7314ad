import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, test } from 'vitest';
import { apiOf, owner, password } from './api.ts';
import { useBrowsers } from './browser.ts';
import { ownServer, type OwnServer } from './ownServer.ts';
import { enter } from './portal.ts';
import { widgetOf } from './widget.ts';

const browsers = useBrowsers();
let server: OwnServer;
const anton = { name: 'Anton Berg', email: `${randomUUID()}@nordlund.shop` };
beforeAll(async () => {
  server = await ownServer();
  await server.start();
  const { ask } = await apiOf(owner, server.url);
  await ask('mutation { updateWorkspace(input: { vanishedSeconds: 10 }) { userErrors { code } } }');
  const { groups } = await ask<{ groups: { id: string }[] }>('{ groups { id } }');
  const input = { ...anton, clientId: 'anton', password, groupIds: groups.map(({ id }) => id), maxActiveChats: 20 };
  await ask('mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id } } }', { input });
}, 60_000);
afterAll(() => server.remove());

test('whose agent’s browser is killed waits first in the queue, and goes on with a colleague who knows all that was said', async () => {
  const maja = await enter(browsers, owner, { baseURL: server.url });
  const page = await (await browsers.open({ baseURL: server.url })).newPage();
  await page.goto('/demo');
  const visitor = widgetOf(page);
  await visitor.open();
  await visitor.say('Is anybody there?');
  await maja.openRow('Is anybody there?');
  await maja.say('I am');
  await visitor.log.getByText('I am', { exact: true }).waitFor();

  const colleague = await enter(browsers, anton, { baseURL: server.url });
  await colleague.choosePresence('away');
  await maja.page.context().close();
  const waiting = colleague.section('list.queue').getByRole('listitem').filter({ hasText: 'I am' });
  await waiting.waitFor({ timeout: 90_000 });
  await visitor.say('Hello?');
  await colleague.section('list.queue').getByText('Hello?').waitFor();

  await colleague.choosePresence('online');
  await colleague.section('list.visitors').getByText('Hello?').waitFor();
  await colleague.openRow('Hello?');
  await colleague.log.getByText('Is anybody there?', { exact: true }).waitFor();
  await colleague.say('Anton here, I have read it all');
  await visitor.log.getByText('Anton here, I have read it all', { exact: true }).waitFor();
}, 150_000);
