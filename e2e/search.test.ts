import { expect, test } from 'vitest';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('an agent finds an own ended conversation by its words, on a phone and in Swedish too', async () => {
  const { siteKey, agent } = await makeTeam({ locale: 'sv' });
  const portal = await enter(browsers, agent, { language: 'sv' });
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Hej! Var är mina vandringskängor?');
  await portal.openRow('vandringskängor');
  await portal.say('De skickades i går med bud');
  await visitor.log.getByText('De skickades i går').waitFor();
  await portal.page.getByRole('button', { name: portal.t('thread.end') }).click();
  await portal.page.getByRole('link', { name: portal.t('rail.history') }).click();

  const { page, t } = portal;
  const search = page.getByRole('searchbox', { name: t('common.search.conversations') });
  const marked = page.getByRole('listitem').locator('mark');
  // What was just written is found within a few seconds.
  await eventually(async () => {
    await search.fill('');
    await search.fill('vandringskänga bud');
    await page.getByText(t('common.search.found', { count: 1 })).waitFor({ timeout: 1_500 }).catch(() => {});
    return marked.count();
  }).toBeGreaterThan(0);
  await search.fill('KÄNGA');
  await page.getByText(t('common.search.none')).waitFor();
  await search.fill('vandringskä');
  await eventually(() => marked.allTextContents()).toEqual(['vandringskängor']);
  await search.press('Enter');
  await portal.log.getByText('De skickades i går').waitFor();
  await search.press('Escape');
  expect(await search.inputValue()).toBe('');
  await page.getByText(t('history.count', { count: 1 })).waitFor();

  const small = await enter(browsers, agent, { language: 'sv', path: '/history', ...phone });
  await small.page.getByRole('searchbox').fill('skicka');
  await eventually(() => small.page.locator('mark').allTextContents()).toEqual(['skickades']);
  await small.openRow('skickades');
  await small.log.getByText('De skickades i går').waitFor();
});

test('an admin finds conversations of all agents, and can send the link to what was found', async () => {
  const { siteKey, agent } = await makeTeam({ name: 'Ines' });
  await enter(browsers, agent);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('The zipper of my quokka tent is broken');
  const { page, t } = await enter(browsers, owner, { path: '/admin/conversations' });
  const search = page.getByRole('searchbox', { name: t('common.search.conversations') });
  await eventually(async () => {
    await search.fill('');
    await search.fill('zippers quok');
    await page.getByText(t('common.search.found', { count: 1 })).waitFor({ timeout: 1_500 }).catch(() => {});
    return page.locator('mark').allTextContents();
  }).toEqual(['zipper', 'quokka']);
  expect(new URL(page.url()).searchParams.get('search')).toBe('zippers quok');
  await search.press('Enter');
  await page.getByRole('dialog').getByText('The zipper of my quokka tent is broken').waitFor();

  const other = await enter(browsers, owner, { path: '/admin/conversations?period=all&search=quokka' });
  await eventually(() => other.page.locator('mark').allTextContents()).toEqual(['quokka']);
  await other.page.getByRole('button', { name: t('common.search.clear') }).click();
  await eventually(() => new URL(other.page.url()).searchParams.has('search')).toBe(false);
  await eventually(() => other.page.locator('mark').count()).toBe(0);
});
