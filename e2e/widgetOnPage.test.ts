import { beforeAll, expect, inject, test } from 'vitest';
import { makeTeam, type Team } from './api.ts';
import { useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();
let team: Team;
beforeAll(async () => {
  team = await makeTeam();
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
  const { page } = visitor;
  const places = async () => [
    await page.getByRole('heading', { level: 1 }).boundingBox(),
    await page.getByRole('link', { name: 'Other page' }).boundingBox(),
    await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
  ];
  await visitor.launcher.waitFor();
  const before = await places();
  await visitor.open();
  expect(await page.locator('html[data-moved]').count()).toBe(0);
  // From here on only the chat itself may move.
  await visitor.say('Does anything move?');
  await visitor.log.getByText('Does anything move?', { exact: true }).waitFor();
  expect(await places()).toEqual(before);
});

test('a site that hides shows nothing while nobody is free, and the chat once somebody is', async () => {
  const { siteKey, agent: maja } = await makeTeam({ maxActiveChats: 1, whenUnavailable: 'HIDE' });
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

test.each([
  { browser: 'de-DE', languages: ['sv', 'en'], spoken: 'sv' },
  { browser: 'en-US', languages: ['sv', 'en'], spoken: 'en' },
  { browser: 'sv-SE', languages: ['en'], spoken: 'en' },
] as const)('to a browser in $browser a site in $languages speaks $spoken', async ({ browser, languages, spoken }) => {
  const { siteKey } = await makeTeam({ languages });
  const visitor = await visit(await browsers.open({ locale: browser }), { siteKey, language: spoken });
  await visitor.open();
  await visitor.panel.getByText(visitor.words.welcomeText).waitFor();
});
