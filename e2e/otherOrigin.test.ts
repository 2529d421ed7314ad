import { expect, inject, test } from 'vitest';
import { apiOf, makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, widgetOf } from './widget.ts';

const browsers = useBrowsers();

test.each([
  { language: 'en', locale: 'en-GB', viewport: { width: 1280, height: 800 } },
  { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
] as const)('sent to another origin of the site, a visitor has the chat there, and nobody else has it by the same address ($language)', async ({ language, ...options }) => {
  const { siteKey, siteId, agent: maja } = await makeTeam();
  const shop = inject('shop');
  // The same page by another name is another origin.
  const sister = shop.replace('127.0.0.1', 'localhost');
  const { ask } = await apiOf(owner);
  await ask('mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { userErrors { code } } }', { input: { id: siteId, allowedOrigins: [shop, sister] } });
  const agent = await enter(browsers, maja);
  const { page, t } = agent;
  const visitor = await visit(await browsers.open(options), { siteKey, language });
  await visitor.open();
  await visitor.say('Where are the tents?');
  await agent.openRow('Where are the tents?');
  const addresses: string[] = [];
  visitor.page.on('framenavigated', (frame) => addresses.push(frame.url()));

  const target = `${sister}/tents?site=${siteKey}&lang=${language}#sizes`;
  await page.getByRole('button', { name: t('thread.more') }).click();
  await page.getByRole('menuitem', { name: t('thread.redirect') }).click();
  await page.getByRole('dialog').getByLabel(t('thread.redirect.url')).fill(target);
  await page.keyboard.press('Enter');
  await agent.log.getByText(t('thread.system.redirectedYou', { to: '' }).trim()).waitFor();
  await eventually(() => new URL(visitor.page.url()).origin).toBe(sister);
  await visitor.log.getByText('Where are the tents?', { exact: true }).waitFor();
  expect(visitor.page.url()).toBe(target);

  await visitor.say('I see them');
  await agent.log.getByText('I see them', { exact: true }).waitFor();
  await agent.details.getByRole('link', { name: '/tents' }).first().waitFor();
  await visitor.page.reload();
  await visitor.log.getByText('I see them', { exact: true }).waitFor();

  const withCode = addresses.find((url) => url.includes('&samtal='));
  expect(withCode).toBeDefined();
  const other = widgetOf(await (await browsers.open(options)).newPage(), language);
  await other.page.goto(withCode ?? '');
  await other.launcher.waitFor();
  await other.page.waitForLoadState('networkidle');
  expect([other.page.url(), await other.panel.count()]).toEqual([target, 0]);
  expect(await other.page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':token')))).toEqual([]);
  await other.open();
  await other.say('And stoves?');
  await agent.row('And stoves?').waitFor();
});
