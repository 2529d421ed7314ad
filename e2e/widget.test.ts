import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('who waits sees the place in the queue, and moves up', async () => {
  const { siteKey, agent: maja } = await makeTeam({ maxActiveChats: 1 });
  const queue = [await visit(await browsers.open(), { siteKey }), await visit(await browsers.open(), { siteKey })];
  for (const [index, visitor] of queue.entries()) {
    await visitor.open();
    await visitor.panel.getByText(visitor.words.statusQueue).waitFor();
    await visitor.say(`Question ${index + 1}`);
    await visitor.panel.getByText(visitor.words.statusPlace(index + 1)).waitFor();
  }
  const agent = await enter(browsers, maja);
  await queue[0]?.log.getByText('Maja Ek has joined').waitFor();
  await queue[1]?.panel.getByText('You are number 1 in the queue').waitFor();
  await agent.section('list.queue').getByText('Question 2').waitFor();
});

test('with the keyboard alone one opens the chat, writes, and comes back to where one was', async () => {
  const { siteKey } = await makeTeam();
  const visitor = await visit(await browsers.open(), { siteKey });
  const { page, launcher, composer } = visitor;
  const focused = (place: typeof launcher) => place.evaluate((element) => element.matches(':focus'));
  await launcher.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await eventually(() => focused(launcher)).toBe(true);
  await page.keyboard.press('Enter');
  await composer.waitFor();
  await eventually(() => focused(composer)).toBe(true);
  await page.keyboard.type('Without a mouse');
  await page.keyboard.press('Enter');
  await visitor.log.getByText('Without a mouse', { exact: true }).waitFor();
  await eventually(() => focused(composer)).toBe(true);
  await page.keyboard.press('Escape');
  await visitor.panel.waitFor({ state: 'hidden' });
  await eventually(() => focused(launcher)).toBe(true);
});

test('a closed chat counts what is unread, and an ended one makes room for the next', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('First question');
  await agent.openRow('First question');
  await visitor.page.keyboard.press('Escape');
  await agent.say('One');
  await agent.say('Two');
  await visitor.page.getByRole('button', { name: visitor.words.launcherUnread(2) }).waitFor();
  await visitor.open();
  await visitor.log.getByText('Two', { exact: true }).waitFor();
  await visitor.page.keyboard.press('Escape');
  await visitor.page.getByRole('button', { name: visitor.words.launcher, exact: true }).waitFor();

  await visitor.open();
  await visitor.end();
  await visitor.panel.getByText(visitor.words.endedByYou).waitFor();
  await visitor.panel.getByRole('button', { name: visitor.words.startNew }).click();
  await visitor.say('Second question');
  await agent.section('list.visitors').getByText('Second question').waitFor();
  expect(await agent.section('list.visitors').getByRole('listitem').count()).toBe(1);
});
