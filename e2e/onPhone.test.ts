import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unique } from './admin.ts';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { phone } from './devices.ts';
import { anEndedTalk } from './longTalk.ts';
import { alive, enter } from './portal.ts';
import { tooSmall } from './thumb.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const { language, options } = phone;

/** Nothing sticks out to the side, and all of it can be hit. */
async function fits(page: Page): Promise<void> {
  await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await tooSmall(page)).toEqual([]);
}

test('on a phone an admin finds a conversation in the chat logs, reads it, labels it and closes it', async () => {
  const { id } = await anEndedTalk(browsers, { lines: ['The wolverine is asleep'] });
  const { page, t } = await enter(browsers, owner, { ...options, path: '/admin/conversations' });
  await (await alive(page.getByRole('searchbox'))).fill('wolverine');
  const row = page.getByRole('row').filter({ hasText: 'The wolverine is asleep' });
  // Before the search has answered it is among all others.
  await row.locator('mark').waitFor();
  await fits(page);
  await row.getByRole('button', { name: t('common.visitor') }).tap();
  const sheet = page.getByRole('dialog', { name: t('common.visitor') });
  await sheet.getByRole('log').getByText('Good morning', { exact: true }).waitFor();
  await eventually(async () => (await sheet.boundingBox())?.x).toBe(0);
  await fits(page);
  await sheet.getByRole('button', { name: t('details.setLabel') }).tap();
  await page.getByRole('option', { name: 'Delivery' }).tap();
  await sheet.getByRole('button', { name: t('details.changeLabel', { name: 'Delivery' }) }).waitFor();
  await sheet.getByRole('button', { name: t('common.close') }).tap();
  await sheet.waitFor({ state: 'hidden' });
  await row.getByText('Delivery').waitFor();
  expect(new URL(page.url()).searchParams.get('search')).toBe('wolverine');
  await page.goto(`/admin/conversations?open=${id}`);
  await sheet.getByRole('button', { name: t('details.changeLabel', { name: 'Delivery' }) }).waitFor();
});

test('on a phone rapid responses are made, changed, deleted and brought back', async () => {
  const { agent } = await makeTeam({ locale: language });
  const { page, t } = await enter(browsers, agent, { ...options, language, path: '/settings/rapid-responses' });
  const dialog = page.getByRole('dialog');
  const name = unique('byten').replace(' ', '-');
  const field = (label: 'rapid.name' | 'rapid.folder' | 'rapid.answer') => dialog.getByLabel(t(label), { exact: true });
  await page.getByRole('button', { name: t('rapid.new') }).tap();
  await field('rapid.name').fill(name);
  await field('rapid.folder').fill('Returer');
  await field('rapid.answer').fill('Byt inom sextio dagar, ');
  await dialog.getByRole('button', { name: t('rapid.variable.visitor.name') }).tap();
  await fits(page);
  await dialog.getByRole('button', { name: t('common.save') }).tap();
  await page.getByText(t('rapid.saved', { name })).waitFor();
  const row = page.getByRole('listitem').filter({ hasText: `#${name}` });
  await row.getByText('Byt inom sextio dagar, {{visitor.name}}').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await fits(page);

  await row.getByRole('button', { name: t('rapid.editName', { name }) }).tap();
  await field('rapid.answer').fill('Byt inom hundra dagar.');
  await dialog.getByRole('button', { name: t('common.save') }).tap();
  await row.getByText('Byt inom hundra dagar.').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await row.getByRole('button', { name: t('rapid.deleteName', { name }) }).tap();
  await page.getByText(t('rapid.deleted', { name })).waitFor();
  await row.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: t('rapid.undo') }).tap();
  await row.getByText('Byt inom hundra dagar.').waitFor();
});

test('on a phone a note is written, changed and deleted, and no visitor sees it', async () => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { ...options, language });
  const { page, t, log } = agent;
  const visitor = await visit(await browsers.open({ locale: options.locale }), { siteKey, language });
  await visitor.open();
  await visitor.say('Var är mitt paket?');
  await agent.openRow('Var är mitt paket?');
  await page.getByRole('button', { name: t('note.note') }).tap();
  const box = page.getByRole('textbox', { name: t('note.label') });
  await box.fill('Ring Frida');
  // Under a finger Enter is a new line.
  await box.press('Enter');
  await box.pressSequentially('hon vet');
  await fits(page);
  await page.getByRole('button', { name: t('note.add') }).tap();
  await log.getByText('Ring Frida').waitFor();
  await eventually(() => box.inputValue()).toBe('');
  await fits(page);

  await page.getByRole('button', { name: t('change.moreNote') }).tap();
  await page.getByRole('menuitem', { name: t('change.edit') }).tap();
  const change = page.getByRole('group', { name: t('change.note') });
  await change.getByRole('textbox').fill('Ring Fredrik');
  await fits(page);
  await change.getByRole('button', { name: t('common.save') }).tap();
  await log.getByText('Ring Fredrik', { exact: true }).waitFor();
  await log.getByText(t('change.edited')).waitFor();

  await page.getByRole('button', { name: t('change.moreNote') }).tap();
  await page.getByRole('menuitem', { name: t('change.delete') }).tap();
  await change.getByText(t('change.deleteNoteQuestion')).waitFor();
  await fits(page);
  await change.getByRole('button', { name: t('change.delete') }).tap();
  await log.getByText(t('note.deleted')).waitFor();
  await page.getByRole('group', { name: t('note.modes') }).getByRole('button', { name: t('note.reply') }).tap();
  await agent.say('Det är på väg');
  await visitor.log.getByText('Det är på väg', { exact: true }).waitFor();
  expect(await visitor.log.innerText()).not.toMatch(/Ring|vet/);
});
