import { beforeAll, expect, inject, test } from 'vitest';
import { makeTeam, type Team } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();
let team: Team;
beforeAll(async () => {
  team = await makeTeam({ people: [{ name: 'Maja Ek' }] });
});

const storage = (widget: Widget) =>
  widget.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);

test('on an origin that no site allows there is nothing to see, and no error of ours', async () => {
  // The browser's own words on a refused origin; none are ours.
  browsers.expectNoise(/blocked by CORS policy|net::ERR_FAILED/);
  const stranger = await visit(await browsers.open(), { siteKey: team.siteKey, origin: inject('stranger') });
  await stranger.page.waitForLoadState('networkidle');
  expect(await stranger.page.locator('samtal-chat').count()).toBe(0);
});

test('nothing is kept in the visitor’s browser before the chat is opened', async () => {
  const context = await browsers.open();
  const visitor = await visit(context, { siteKey: team.siteKey });
  await visitor.launcher.hover();
  await visitor.page.waitForLoadState('networkidle');
  expect(await context.cookies()).toEqual([]);
  expect(await storage(visitor)).toEqual([0, 0, '', 0]);
  await visitor.open();
  expect(await context.cookies()).toEqual([]);
});

test('the page’s styles do not reach the chat, nor the chat’s the page', async () => {
  const context = await browsers.open();
  const visitor = await visit(context, { siteKey: team.siteKey });
  await visitor.open();
  const close = visitor.page.getByRole('button', { name: visitor.words.close, expanded: true });
  for (const place of [close, visitor.composer, visitor.panel.getByRole('button', { name: visitor.words.send })]) {
    const style = await place.evaluate((element) => {
      const { backgroundColor, letterSpacing, fontFamily, height } = getComputedStyle(element);
      return { pink: backgroundColor === 'rgb(255, 105, 180)', letterSpacing, cursive: fontFamily === 'cursive', height90: height === '90px' };
    });
    expect(style).toEqual({ pink: false, letterSpacing: 'normal', cursive: false, height90: false });
  }
  const withChat = await pageStyles(visitor);
  await context.route('**/widget.js', (route) => route.fulfill({ body: '' }));
  const without = await visit(context, { siteKey: team.siteKey });
  expect(withChat).toEqual(await pageStyles(without));
});

const pageStyles = ({ page }: Widget) =>
  page.evaluate(() =>
    ['html', 'body', 'main', 'h1', 'a'].map((name) => {
      const style = getComputedStyle(document.querySelector(name) ?? document.documentElement);
      return Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)]));
    }),
  );

test('nothing on the page moves when the chat comes and opens', async () => {
  const context = await browsers.open();
  await context.addInitScript(() => {
    new PerformanceObserver((list) => list.getEntries().forEach(() => document.documentElement.setAttribute('data-moved', ''))).observe({ type: 'layout-shift', buffered: true });
  });
  const visitor = await visit(context, { siteKey: team.siteKey });
  await visitor.open();
  await visitor.say('Does anything move?');
  await visitor.log.getByText('Does anything move?', { exact: true }).waitFor();
  expect(await visitor.page.locator('html[data-moved]').count()).toBe(0);
});

test('a site that hides shows nothing while nobody is free, and the chat once somebody is', async () => {
  const { siteKey, people: [maja] } = await makeTeam({ people: [{ name: 'Maja Ek', maxActiveChats: 1 }], whenUnavailable: 'HIDE' });
  if (!maja) throw new Error('The team is empty.');
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.page.waitForLoadState('networkidle');
  expect(await visitor.launcher.count()).toBe(0);
  await enter(browsers, maja);
  await visitor.page.reload();
  await visitor.open();
  await visitor.say('Are you free?');
  await visitor.panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();

  const late = await visit(await browsers.open(), { siteKey });
  await late.page.waitForLoadState('networkidle');
  expect(await late.launcher.count()).toBe(0);
  await visitor.page.reload();
  await visitor.log.getByText('Are you free?', { exact: true }).waitFor();
});

test('who waits sees the place in the queue, and moves up', async () => {
  const { siteKey, people: [maja] } = await makeTeam({ people: [{ name: 'Maja Ek', maxActiveChats: 1 }] });
  if (!maja) throw new Error('The team is empty.');
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
  const visitor = await visit(await browsers.open(), { siteKey: team.siteKey });
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
  const { siteKey, people: [maja] } = await makeTeam({ people: [{ name: 'Maja Ek' }] });
  if (!maja) throw new Error('The team is empty.');
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
