import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

const languages = [
  { language: 'en', locale: 'en-GB' },
  { language: 'sv', locale: 'sv-SE' },
] as const;

test.each(languages)('who wants to be reminded sets the label on the way out, by keyboard alone; what has ended is closed, and that undone ($language)', async ({ language, locale }) => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, locale, path: '/settings/messages' });
  const { page, t } = agent;
  await page.getByRole('switch', { name: t('settings.labelReminder.on') }).click();
  await page.getByText(t('common.saved')).waitFor();
  await page.goto('/conversations');
  const visitor = await visit(await browsers.open({ locale }), { siteKey, language });
  await visitor.open();
  await visitor.say('Where is my parcel?');
  await agent.openRow('Where is my parcel?');
  await agent.log.focus();
  await page.keyboard.press('e');

  const dialog = page.getByRole('dialog', { name: t('thread.label.titleEnd') });
  await dialog.getByRole('button', { name: t('thread.label.endWithout') }).waitFor();
  await page.keyboard.type('deliv');
  await page.keyboard.press('Enter');
  await visitor.panel.getByText(visitor.words.endedBy('Maja Ek')).waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await agent.details.getByRole('button', { name: t('details.changeLabel', { name: 'Delivery' }) }).waitFor();

  const ended = page.getByRole('region', { name: t('list.ended') });
  await ended.getByText('Where is my parcel?').waitFor();
  await ended.getByRole('button', { name: t('list.closeName', { name: t('common.visitor') }) }).click();
  await ended.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: t('list.undo') }).click();
  await ended.getByText('Where is my parcel?').waitFor();
  expect(await visitor.panel.getByText(visitor.words.endedBy('Maja Ek')).count()).toBe(1);
});

test('J walks on to what has ended and to what colleagues have, unless it is folded; C closes what has ended', async () => {
  const { siteKey, agent: maja, hire } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { page, t, log } = agent;
  const first = await visit(await browsers.open(), { siteKey });
  await first.open();
  await first.say('My own, over by now');
  await agent.openRow('My own, over by now');
  await log.focus();
  await page.keyboard.press('e');
  const ended = page.getByRole('region', { name: t('list.ended') });
  await ended.getByText('My own, over by now').waitFor();
  await agent.choosePresence('away');
  await enter(browsers, await hire({ name: 'Anton Ask' }));
  const second = await visit(await browsers.open(), { siteKey });
  await second.open();
  await second.say('With Anton');
  await agent.section('list.colleagues').getByText('With Anton').waitFor();

  await page.keyboard.press('h');
  await page.keyboard.press('j');
  await log.getByText('My own, over by now', { exact: true }).waitFor();
  await page.keyboard.press('j');
  await log.getByText('With Anton', { exact: true }).waitFor();
  await page.keyboard.press('k');
  await log.getByText('My own, over by now', { exact: true }).waitFor();
  await ended.getByRole('button', { name: t('list.ended') }).click();
  await page.keyboard.press('h');
  await page.keyboard.press('j');
  await log.getByText('With Anton', { exact: true }).waitFor();

  await ended.getByRole('button', { name: t('list.ended') }).click();
  await page.keyboard.press('k');
  await log.getByText('My own, over by now', { exact: true }).waitFor();
  await page.getByRole('button', { name: t('thread.more') }).click();
  await page.getByRole('menuitem', { name: t('thread.close') }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await ended.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: t('dashboard.title') }).waitFor();
  await page.getByRole('button', { name: t('list.undo') }).click();
  await ended.getByText('My own, over by now').waitFor();
});

test('the name is changed in the header, from the menu and in the details', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { page, t } = agent;
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Hello');
  await agent.openRow('Hello');
  const box = page.getByRole('textbox', { name: t('thread.name') });
  await page.getByRole('button', { name: t('thread.more') }).click();
  await page.getByRole('menuitem', { name: t('thread.changeName') }).click();
  await box.fill('Frida Sund');
  await page.keyboard.press('Enter');
  await agent.row('Frida Sund').waitFor();
  await agent.details.getByRole('button', { name: t('thread.rename', { name: 'Frida Sund' }) }).click();
  await box.fill('Frida Sund, Umeå');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Frida Sund, Umeå', level: 1 }).waitFor();
  await eventually(() => agent.row('Frida Sund, Umeå').count()).toBe(1);
  // Who goes on writing has meant the name; Esc has not.
  await page.getByRole('heading', { name: 'Frida Sund, Umeå', level: 1 }).getByRole('button').click();
  await box.fill('Frida');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Frida Sund, Umeå', level: 1 }).getByRole('button').click();
  await box.fill('Frida Lund');
  await agent.composer.click();
  await page.getByRole('heading', { name: 'Frida Lund', level: 1 }).waitFor();
  await agent.details.getByRole('button', { name: t('thread.rename', { name: 'Frida Lund' }) }).waitFor();
});

test('a tag that is taken off hands the focus on', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { page, t } = agent;
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Hello');
  await agent.openRow('Hello');
  const adder = agent.details.getByRole('button', { name: t('details.addTagLabel') });
  await adder.click();
  const name = `winter-${crypto.randomUUID().slice(0, 8)}`;
  await page.getByRole('combobox', { name: t('details.searchTag') }).fill(name);
  await page.getByRole('option', { name: t('details.createTag', { name }) }).click();
  const off = agent.details.getByRole('button', { name: t('details.removeTag', { name }) });
  await off.press('Enter');
  await off.waitFor({ state: 'hidden' });
  await eventually(() => adder.evaluate((button) => button === document.activeElement)).toBe(true);
});
