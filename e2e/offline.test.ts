import { test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
/** What a browser says of requests while it is offline. */
const cut = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/;

async function openChat() {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Hello');
  await agent.openRow('Hello');
  await agent.say('Hi');
  await visitor.log.getByText('Hi', { exact: true }).waitFor();
  return { agent, visitor, siteKey };
}

const order = /first written[\s\S]*second written/;

test('what the visitor writes offline is marked as not sent, and arrives once and in order afterwards', async () => {
  browsers.expectNoise(cut);
  const { agent, visitor } = await openChat();
  await visitor.page.context().setOffline(true);
  await visitor.say('first written');
  await visitor.say('second written');
  await eventually(() => visitor.log.getByText(visitor.words.notSent).count()).toBe(2);
  await visitor.panel.getByText(visitor.words.lost).waitFor();

  await visitor.page.context().setOffline(false);
  await eventually(() => agent.log.innerText()).toMatch(order);
  await eventually(() => visitor.log.getByText(visitor.words.notSent).count()).toBe(0);
  await visitor.panel.getByText(visitor.words.lost).waitFor({ state: 'hidden' });
  await agent.say('Both are here');
  await visitor.log.getByText('Both are here', { exact: true }).waitFor();
  for (const { log } of [agent, visitor]) {
    await eventually(() => log.innerText()).toMatch(order);
    await eventually(async () => [await log.getByText('first written').count(), await log.getByText('second written').count()]).toEqual([1, 1]);
  }
});

test('what the visitor wrote offline is sent from the next page, when the first is gone', async () => {
  browsers.expectNoise(cut);
  const { agent, visitor, siteKey } = await openChat();
  await visitor.page.context().setOffline(true);
  await visitor.say('first written');
  await visitor.log.getByText(visitor.words.notSent).waitFor();
  await visitor.page.close();
  await visitor.page.context().setOffline(false);
  const later = await visit(visitor.page.context(), { siteKey });
  await agent.log.getByText('first written').waitFor();
  await later.log.getByText('first written', { exact: true }).waitFor();
});

test('what the agent writes offline is marked as not sent, and arrives once and in order afterwards', async () => {
  browsers.expectNoise(cut);
  const { agent, visitor } = await openChat();
  const banner = agent.page.getByText('Connection lost.');
  await agent.page.context().setOffline(true);
  await agent.say('first written');
  await agent.say('second written');
  await banner.waitFor();
  await eventually(() => agent.log.getByText('Not sent yet').count()).toBe(2);
  await visitor.say('Are you there?');

  await agent.page.context().setOffline(false);
  await banner.waitFor({ state: 'hidden' });
  await agent.log.getByText('Are you there?').waitFor();
  await eventually(() => agent.log.getByText('Not sent yet').count()).toBe(0);
  for (const { log } of [visitor, agent]) {
    await eventually(() => log.innerText()).toMatch(order);
    await eventually(async () => [await log.getByText('first written').count(), await log.getByText('second written').count()]).toEqual([1, 1]);
  }
});

test('a draft survives choosing another conversation and reloading, for agent and visitor', async () => {
  const { agent, visitor, siteKey } = await openChat();
  const other = await visit(await browsers.open(), { siteKey });
  await other.open();
  await other.say('Another question');
  await agent.composer.fill('half an answer');
  await agent.openRow('Another question');
  await eventually(() => agent.composer.inputValue()).toBe('');
  await agent.openRow('Hi');
  await eventually(() => agent.composer.inputValue()).toBe('half an answer');
  await agent.page.reload();
  await eventually(() => agent.composer.inputValue()).toBe('half an answer');

  await visitor.composer.fill('half a question');
  await visitor.page.reload();
  await eventually(() => visitor.composer.inputValue()).toBe('half a question');
});

test('a part of the page that cannot be fetched now comes by itself when it can', async () => {
  browsers.expectNoise(cut);
  const { agent } = await makeTeam();
  const { page } = await enter(browsers, agent);
  await page.context().setOffline(true);
  await page.keyboard.press('?');
  await page.waitForEvent('requestfailed', (request) => request.url().includes('/_next/static/'));
  await page.context().setOffline(false);
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
});
