import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('how a visitor came to the site is known on every page of the visit, in details and in the list of who is online', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const context = await browsers.open();
  // The first page is come to from elsewhere; where the next ones are from the browser says itself.
  await context.addInitScript(() => {
    if (location.pathname === '/') Object.defineProperty(document, 'referrer', { get: () => 'https://www.google.com/' });
  });
  const visitor = await visit(context, { siteKey });
  const { page } = visitor;
  await visitor.open();
  await visitor.say('Where are the tents?');
  await agent.openRow('Where are the tents?');
  const source = agent.details.getByRole('link', { name: 'Google' });
  await source.waitFor();
  await page.getByRole('link', { name: 'Other page' }).click();
  await page.waitForURL('**/other**');
  expect(await page.evaluate(() => new URL(document.referrer).pathname)).toBe('/');
  await agent.details.getByRole('link', { name: '/other' }).first().waitFor();
  await agent.page.reload();
  await source.waitFor();

  await visitor.end();
  await page.getByRole('link', { name: 'Other page' }).click();
  await agent.page.goto('/visitors');
  const row = (key: string) => agent.page.getByRole('listitem').filter({ hasText: key });
  await eventually(() => row(siteKey).getByText('Google').count()).toBe(1);

  // Of somebody who has never opened the chat no page is known to have come after another: nothing is said.
  const { siteKey: otherKey } = await makeTeam();
  const stranger = await visit(await browsers.open(), { siteKey: otherKey });
  await row(otherKey).getByText(agent.t('visitor.source.direct')).waitFor();
  await stranger.page.getByRole('link', { name: 'Other page' }).click();
  await row(otherKey).getByText(/^\/other/).waitFor();
  await eventually(() => row(otherKey).count()).toBe(1);
  const [, said] = await row(otherKey).getByRole('definition').allInnerTexts();
  expect(said).toBe('–');
});
