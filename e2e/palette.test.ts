import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter, type Portal } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

const paletteOf = ({ page, t }: Portal) => page.getByRole('dialog', { name: t('palette.title') });

/** Ctrl K, some letters, Enter. */
async function command(portal: Portal, letters: string, expected: string) {
  await portal.page.keyboard.press('Control+k');
  await portal.page.keyboard.type(letters);
  await paletteOf(portal).getByRole('option', { selected: true }).filter({ hasText: expected }).waitFor();
  await portal.page.keyboard.press('Enter');
}

test.each([
  { language: 'sv', letters: { open: 'elin', note: 'antekning', label: 'satt etik', screen: 'historik', away: 'borta', dark: 'mörkt', swap: 'english', end: 'avsl' } },
  { language: 'en', letters: { open: 'elin', note: 'intrnal', label: 'set label', screen: 'histo', away: 'away', dark: 'dark', swap: 'svenska', end: 'end ch' } },
] as const)('a whole conversation by the palette alone, by keyboard, in $language', async ({ language, letters }) => {
  const { siteKey, agent } = await makeTeam({ locale: language });
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Is it open on Sunday?');
  const portal = await enter(browsers, agent, { language });
  const { page, t, row, log, composer } = portal;
  await row('Is it open on Sunday?').waitFor();

  // Not called anything yet: it is found by what the list calls it.
  await page.keyboard.press('j');
  await log.getByText('Is it open on Sunday?', { exact: true }).waitFor();
  const name = `Elin ${randomUUID().slice(0, 6)}`;
  await command(portal, t('thread.changeName'), t('thread.changeName'));
  await page.getByRole('textbox', { name: t('thread.name') }).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await row(name).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('heading', { name: t('dashboard.title') }).waitFor();
  await command(portal, letters.open, name);
  await log.getByText('Is it open on Sunday?', { exact: true }).waitFor();

  await command(portal, letters.note, t('help.note'));
  await page.getByRole('textbox', { name: t('note.label') }).waitFor();
  await page.keyboard.type('Asks every week');
  await page.keyboard.press('Enter');
  await log.getByText('Asks every week').waitFor();
  await page.keyboard.press('Escape');

  // In the palette the label is chosen too.
  await page.keyboard.press('Escape');
  await command(portal, letters.label, t('help.label'));
  const labels = paletteOf(portal).getByRole('option');
  await labels.first().waitFor();
  const label = (await labels.nth(1).innerText()).trim();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await row(name).getByText(label).waitFor();

  await command(portal, t('palette.tag').slice(0, 12), t('palette.tag'));
  const tag = `sunday-${randomUUID().slice(0, 6)}`;
  await page.getByRole('combobox', { name: t('palette.tag') }).waitFor();
  await page.keyboard.type(tag);
  await paletteOf(portal).getByRole('option', { name: t('details.createTag', { name: tag }) }).waitFor();
  await page.keyboard.press('Enter');
  await portal.details.getByText(tag).first().waitFor();

  await command(portal, t('list.moreSlots'), t('list.moreSlots'));
  await page.getByText('1/5', { exact: true }).waitFor();
  await command(portal, letters.away, t('presence.away'));
  await page.getByRole('button', { name: `${t('presence.choose')}: ${t('common.away')}` }).waitFor();
  await command(portal, letters.dark, t('settings.theme.dark'));
  await eventually(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');

  await composer.focus();
  await page.keyboard.press('Control+k');
  await paletteOf(portal).waitFor();
  await page.keyboard.press('Escape');
  await paletteOf(portal).waitFor({ state: 'hidden' });
  expect(await composer.evaluate((box) => box === document.activeElement)).toBe(true);

  await command(portal, letters.end, t('thread.end'));
  await log.getByText(t('thread.system.endedYou')).waitFor();
  await command(portal, letters.screen, t('rail.history'));
  await page.waitForURL('**/history');
  await command(portal, letters.swap, t(language === 'sv' ? 'palette.english' : 'palette.swedish'));
  await page.getByRole('heading', { name: language === 'sv' ? 'History' : 'Historik' }).first().waitFor();
});

test('it shows what was used lately first, shortcuts beside their names, and says when nothing is called so', async () => {
  const portal = await enter(browsers, owner);
  const { page, t } = portal;
  await command(portal, t('online.title'), t('online.title'));
  await page.waitForURL('**/visitors');
  await page.keyboard.press('Control+k');
  const palette = paletteOf(portal);
  await eventually(() => palette.getByRole('option').first().innerText()).toBe(t('online.title'));
  await palette.getByRole('group', { name: t('palette.group.recent') }).waitFor();
  await palette.getByRole('option', { name: t('rail.shortcuts') }).getByText('?').waitFor();
  // What an owner may see, and an agent may not.
  await palette.getByRole('option', { name: t('admin.apiKeys.title') }).waitFor();
  const box = palette.getByRole('combobox');
  // What nothing is called may have been written.
  await box.fill('qwxz');
  await eventually(() => palette.getByRole('option').allInnerTexts()).toEqual([t('palette.search.own', { text: 'qwxz' }), t('palette.search.all', { text: 'qwxz' })]);
  await box.fill('÷');
  await palette.getByText(t('palette.none', { text: '÷' })).waitFor();
  expect(await palette.getByRole('option').count()).toBe(0);
  await box.fill('');
  await page.keyboard.press('ArrowUp');
  const named = await box.getAttribute('aria-activedescendant');
  expect(await palette.getByRole('option', { selected: true }).getAttribute('id')).toBe(named);
  await eventually(() => palette.getByRole('option', { selected: true }).innerText()).toContain(t('palette.english'));
});

test('an agent without rights finds no administration in it', async () => {
  const portal = await enter(browsers, (await makeTeam({ role: 'AGENT' })).agent);
  await portal.page.keyboard.press('Control+k');
  const palette = paletteOf(portal);
  await palette.getByRole('option', { name: portal.t('rail.history') }).waitFor();
  expect(await palette.getByRole('option', { name: portal.t('admin.apiKeys.title') }).count()).toBe(0);
  await portal.page.keyboard.type('qwxz');
  await eventually(() => palette.getByRole('option').allInnerTexts()).toEqual([portal.t('palette.search.own', { text: 'qwxz' })]);
});

test('on a phone: the figures of the day and the palette, each one tap from the list; V and H lead there by keyboard', async () => {
  const { siteKey, agent } = await makeTeam();
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Any news?');
  const portal = await enter(browsers, agent, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const { page, t, row, log, openRow } = portal;
  await row('Any news?').waitFor();
  await page.getByRole('button', { name: t('dashboard.title') }).tap();
  const sheet = page.getByRole('dialog', { name: t('dashboard.title') });
  await sheet.getByText(t('dashboard.mine')).waitFor();
  await sheet.getByText(t('common.today'), { exact: true }).waitFor();
  await sheet.getByRole('button', { name: t('common.close') }).tap();
  await page.getByRole('button', { name: t('palette.title') }).tap();
  await paletteOf(portal).getByRole('option', { name: t('common.visitor') }).first().tap();
  await log.getByText('Any news?', { exact: true }).waitFor();
  await page.keyboard.press('v');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('href')?.startsWith('/conversations/'))).toBe(true);
  await page.keyboard.press('h');
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  await openRow('Any news?');
});

test(':) proposes an emoji and stays what it is until one is chosen', async () => {
  const { siteKey, agent } = await makeTeam();
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Thanks!');
  const { page, t, openRow, composer, log } = await enter(browsers, agent);
  await openRow('Thanks!');
  await composer.fill('');
  await composer.pressSequentially('You are welcome :)');
  const list = page.getByRole('listbox', { name: t('emoji.suggested') });
  await list.waitFor();
  expect(await list.getByRole('option', { selected: true }).count()).toBe(0);
  await composer.press('Enter');
  await log.getByText('You are welcome :)', { exact: true }).waitFor();

  await composer.pressSequentially('Bye :)');
  await list.waitFor();
  await composer.press('ArrowDown');
  await composer.press('Enter');
  expect(await composer.inputValue()).toBe('Bye 🙂');
});

test('Alt and an arrow walk through the list while one writes, but not under a dialog, nor in a choice', async () => {
  const { siteKey, agent } = await makeTeam();
  for (const text of ['The first question', 'The second question']) {
    const visitor = await visit(await browsers.open(), { siteKey });
    await visitor.open();
    await visitor.say(text);
  }
  const { page, t, row, openRow, log, composer } = await enter(browsers, agent);
  await row('The first question').waitFor();
  await openRow('The second question');
  await log.getByText('The second question', { exact: true }).waitFor();
  await composer.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: t('help.title') });
  await help.waitFor();
  const open = page.url();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  expect([page.url(), await help.isVisible()]).toEqual([open, true]);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  const more = page.getByRole('button', { name: t('thread.more') });
  await more.press('Alt+ArrowDown');
  await more.press('Alt+ArrowUp');
  expect(page.url()).toBe(open);
  await page.keyboard.press('Escape');

  // The newest stands on top.
  await composer.fill('Half written');
  await composer.press('Alt+ArrowDown');
  await log.getByText('The first question', { exact: true }).waitFor();
  await composer.press('Alt+ArrowUp');
  await eventually(() => composer.inputValue()).toBe('Half written');
  expect(page.url()).toBe(open);
});
