import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { useBrowsers } from './browser.ts';
import { enter } from './portal.ts';

const browsers = useBrowsers();

test('who does nothing for a minute is Away by itself, in every tab, and Online with the first hand on the mouse', async () => {
  const { agent: maja } = await makeTeam();
  const { page, t } = await enter(browsers, maja, { path: '/settings/messages' });
  const toggle = page.getByRole('switch', { name: t('autoAway.on') });
  await toggle.click();
  const minutes = page.getByRole('textbox', { name: t('autoAway.minutes') });
  expect(await minutes.inputValue()).toBe('10');
  await minutes.fill('1');
  await minutes.press('Enter');
  await page.getByText(t('common.saved')).first().waitFor();
  await page.reload();
  expect(await page.getByRole('textbox', { name: t('autoAway.minutes') }).inputValue()).toBe('1');

  const other = await page.context().newPage();
  await other.goto('/conversations');
  const idle = other.getByRole('status').filter({ hasText: t('presence.idle', { count: 1 }) });
  await idle.waitFor({ timeout: 90_000 });
  await other.getByRole('button', { name: `${t('presence.choose')}: ${t('presence.idle', { count: 1 })}` }).waitFor();

  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await idle.waitFor({ state: 'hidden' });
  await other.getByRole('button', { name: `${t('presence.choose')}: ${t('common.online')}` }).waitFor();
}, 150_000);
