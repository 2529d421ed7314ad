import { expect, inject, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, widgetOf } from './widget.ts';

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

test('who follows a link from another site is said to come from there, by its name and with its address; with the next link from the next', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const context = await browsers.open();
  // Pages elsewhere, each with a link to the shop.
  await context.route(/\.(example|com)\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Elsewhere</title><a href="${inject('shop')}/tents?site=${siteKey}&lang=en" referrerpolicy="unsafe-url">The shop</a>` }),
  );
  const page = await context.newPage();
  const visitor = widgetOf(page);
  const comesFrom = async (address: string) => {
    await page.goto(address);
    await page.getByRole('link', { name: 'The shop' }).click();
    await page.waitForURL('**/tents**');
  };
  const source = (name: string, address: string) => agent.details.locator(`a[href="${address}"]`).filter({ hasText: name });
  await comesFrom('https://www.news.example/the-best-tents');
  await visitor.open();
  await visitor.say('Which one is the best?');
  await agent.openRow('Which one is the best?');
  await source('news.example', 'https://www.news.example/the-best-tents').waitFor();
  await comesFrom('https://www.google.com/search?q=tents');
  await visitor.log.getByText('Which one is the best?', { exact: true }).waitFor();
  await source('Google', 'https://www.google.com/search?q=tents').waitFor();
});
