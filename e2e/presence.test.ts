import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('who does nothing for a minute is Away by itself, in every tab, and Online by the button that says so, or with the first hand on the mouse', async () => {
  const { agent: maja, hire } = await makeTeam();
  const colleague = await hire({ name: 'Anton Berg' });
  await (await apiOf(colleague)).ask('mutation { setAutoAway(minutes: 1) { userErrors { code } } }');
  const besides = await enter(browsers, colleague);
  const { page, t } = await enter(browsers, maja, { path: '/settings/messages' });
  const toggle = page.getByRole('switch', { name: t('autoAway.on') });
  await toggle.click();
  const minutes = page.getByRole('textbox', { name: t('autoAway.minutes') });
  expect(await minutes.inputValue()).toBe('10');
  await minutes.fill('1');
  await minutes.press('Enter');
  const api = await apiOf(maja);
  await eventually(() => api.ask('{ viewer { agent { autoAwayMinutes } } }')).toEqual({ viewer: { agent: { autoAwayMinutes: 1 } } });
  await page.reload();
  expect(await page.getByRole('textbox', { name: t('autoAway.minutes') }).inputValue()).toBe('1');

  const other = await page.context().newPage();
  await other.goto('/conversations');
  const idle = other.getByRole('status').filter({ hasText: `${t('away.text', { count: 1 })} ${t('away.how')}` });
  await idle.waitFor({ timeout: 90_000 });
  await other.getByRole('button', { name: `${t('presence.choose')}: ${t('presence.idle', { count: 1 })}` }).waitFor();

  // By the banner's button, and nothing else: a hand on the mouse would do it before.
  const button = besides.page.getByRole('button', { name: t('away.online'), exact: true });
  await button.waitFor();
  await button.dispatchEvent('click');
  await besides.page.getByText(t('away.back')).waitFor();
  await button.waitFor({ state: 'hidden' });
  await besides.page.getByRole('button', { name: `${t('presence.choose')}: ${t('common.online')}` }).waitFor();

  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await idle.waitFor({ state: 'hidden' });
  await other.getByText(t('away.back')).waitFor();
  await other.getByRole('button', { name: `${t('presence.choose')}: ${t('common.online')}` }).waitFor();
}, 150_000);

test('who looks at a page of the site stands in the list of visitors, on the page where they are, until they leave', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const { page, t } = await enter(browsers, maja);
  const path = `/looked-at-${randomUUID()}`;
  const visitor = await visit(await browsers.open(), { siteKey, path });
  await page.getByRole('region', { name: t('dashboard.title') }).getByText(t('dashboard.online')).waitFor();
  await page.getByRole('link', { name: /[1-9]\d* visitors? online/ }).click();
  await page.waitForURL('**/visitors');
  const row = (text: string) => page.getByRole('list', { name: t('online.title') }).getByRole('listitem').filter({ hasText: text });
  await row(path).getByText(t('visitor.source.direct')).waitFor();
  await row(path).getByText(/Computer.*Chrome/).waitFor();

  const other = `/elsewhere-${randomUUID()}`;
  await visitor.page.evaluate((to) => window.history.pushState(null, '', to), other);
  await row(other).waitFor();
  // Before the chat is opened nothing of all this is kept in the browser.
  expect(await visitor.page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  await visitor.page.close({ runBeforeUnload: false });
  await row(other).waitFor({ state: 'detached' });
}, 60_000);

test('colleagues see who is there and read the status that one writes, and search among them', async () => {
  const { agent: maja, hire } = await makeTeam({ name: `Maja ${randomUUID()}` });
  const anton = await hire({ name: `Anton ${randomUUID()}` });
  const [mine, theirs] = [await enter(browsers, maja), await enter(browsers, anton, { path: '/agents' })];
  const { page, t } = theirs;
  const row = page.getByRole('list', { name: t('agents.title') }).getByRole('listitem').filter({ hasText: maja.name });
  await page.getByRole('textbox', { name: t('agents.search') }).or(page.getByRole('searchbox', { name: t('agents.search') })).fill(maja.name);
  await row.getByText(t('common.online')).waitFor();
  expect(await page.getByText(anton.name).count()).toBe(0);

  await mine.page.getByRole('button', { name: t('rail.me', { name: maja.name, presence: t('common.online') }) }).click();
  await mine.page.getByRole('menuitem', { name: t('status.set') }).click();
  await mine.page.getByRole('textbox', { name: t('status.label') }).fill('Lunch till 13');
  await mine.page.keyboard.press('Enter');
  await row.getByText('Lunch till 13').waitFor();
  await mine.choosePresence('away');
  await row.getByText(t('common.away')).waitFor();
});
