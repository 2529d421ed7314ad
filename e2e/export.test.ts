import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { apiOf, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { anEndedTalk } from './longTalk.ts';
import { enter } from './portal.ts';

const browsers = useBrowsers();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function saved(page: Page, start: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a conversation is saved as text and as JSON, from its menu and from the chat logs, notes marked as such', async () => {
  const { id, agent } = await anEndedTalk(browsers, { lines: ['The tapir is here'] });
  const { ask } = await apiOf(agent);
  await ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { userErrors { code } } }', { input: { conversationId: id, clientId: 'n', text: 'Between us' } });
  const { page, t } = await enter(browsers, agent, { path: `/history/${id}`, ...phone });
  const choose = async (format: 'export.asText' | 'export.asJson') => {
    await page.getByRole('button', { name: t('thread.more') }).tap();
    await page.getByRole('menuitem', { name: t('export.thread') }).tap();
    const dialog = page.getByRole('dialog', { name: t('export.thread') });
    await dialog.getByRole('radio', { name: t(format), exact: true }).check();
    const file = await saved(page, () => dialog.getByRole('button', { name: t('export.save') }).tap());
    await page.getByText(t('export.saved')).last().waitFor();
    await dialog.waitFor({ state: 'hidden' });
    return file;
  };
  const text = await choose('export.asText');
  expect(text.name).toMatch(/^conversation-\d{4}-\d\d-\d\d-\w{8}\.txt$/);
  for (const part of ['Good morning', 'The tapir is here', 'Internal note, not shown to the visitor', 'Between us']) expect(text.text).toContain(part);
  const json = JSON.parse((await choose('export.asJson')).text);
  expect(json).toMatchObject({ id, state: 'ENDED' });
  expect(json.entries.filter(({ type }: { type: string }) => type === 'NOTE')).toMatchObject([{ internal: true, text: 'Between us' }]);

  const admin = await enter(browsers, owner, { path: `/admin/conversations?open=${id}` });
  await admin.page.getByRole('dialog').getByRole('button', { name: t('export.thread') }).click();
  const logged = await saved(admin.page, () => admin.page.getByRole('menuitem', { name: t('export.asText') }).click());
  expect(logged.text).toContain('The tapir is here');

  await admin.page.goto('/admin/workspace');
  const list = admin.page.getByRole('table', { name: t('admin.exports.title') });
  const rows = list.getByRole('row').filter({ has: admin.page.locator(`a[href="/conversations/${id}"]`) });
  await eventually(() => rows.count()).toBe(3);
  await rows.first().getByText(t('export.asText'), { exact: true }).waitFor();
}, 120_000);

test('the list is saved as CSV as it is filtered; one that cannot be says so', async () => {
  const { id, agent } = await anEndedTalk(browsers, { lines: ['The tapir sleeps'] });
  const { ask } = await apiOf(agent);
  await ask('mutation ($id: ID!) { addTag(conversationId: $id, name: "=sum(a1)") { userErrors { code } } }', { id });
  const { page, t } = await enter(browsers, agent, { path: '/history?tag=%3Dsum(a1)' });
  const { name, text } = await saved(page, () => page.getByRole('button', { name: t('export.listTitle') }).click());
  expect(name).toMatch(/^conversations-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith('\uFEFFId,Started')).toBe(true);
  const [, line, ...more] = text.trim().split('\r\n');
  expect(line?.split(',')).toEqual(expect.arrayContaining([id, "'=sum(a1)"]));
  expect(more).toEqual([]);
  await page.getByText(t('export.done', { count: 1 })).waitFor();

  browsers.expectNoise(/503/);
  await page.route('**/exports/*', (route) => route.fulfill({ status: 503, body: 'Later.' }));
  await page.getByRole('button', { name: t('export.listTitle') }).click();
  await page.getByText(t('export.failed')).waitFor();
  await eventually(() => page.getByRole('button', { name: t('export.listTitle') }).count()).toBe(1);
}, 120_000);
