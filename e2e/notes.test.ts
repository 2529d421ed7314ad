import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { shoot } from './pictures.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** An agent with two visitors' conversations, and a rapid response that names visitor and agent. */
async function chats(language: 'en' | 'sv', options = {}) {
  const { siteKey, agent } = await makeTeam({ locale: language, maxActiveChats: 2 });
  const rapid = { clientId: randomUUID(), name: 'hand-over', text: '{{agent.name}} has called {{visitor.name|the visitor}}.' };
  await (await apiOf(agent)).ask('mutation ($input: CreateRapidResponseInput!) { createRapidResponse(input: $input) { userErrors { code } } }', { input: rapid });
  const portal = await enter(browsers, agent, { language, ...options });
  for (const text of ['Is it waterproof?', 'Are you open?']) {
    const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
    await visitor.open();
    await visitor.say(text);
    await portal.row(text).waitFor();
  }
  await portal.openRow('Is it waterproof?');
  await portal.composer.waitFor();
  const mode = portal.page.getByRole('group', { name: portal.t('note.modes') }).getByRole('button', { name: portal.t('note.note') });
  return { ...portal, mode, note: portal.page.getByRole('textbox', { name: portal.t('note.label') }) };
}

const upsideDown = { en: 'upside-down face', sv: 'upp-och-nervänt ansikte' };
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

test.each(['en', 'sv'] as const)('a note has rapid responses, emoji and the spell check, and nobody is told that it is written (%s)', async (language) => {
  const { page, t, mode, note, log } = await chats(language);
  const told: string[] = [];
  page.on('request', (request) => void (request.postData()?.includes('SetTyping') && told.push(request.postData() ?? '')));
  await mode.click();
  await eventually(() => focused(page)).toBe(t('note.label'));
  expect(await note.evaluate((box: HTMLTextAreaElement) => [box.spellcheck, box.lang])).toEqual([true, language]);

  await note.fill('Note:  Bye.');
  await note.press('Home');
  for (const _ of 'Note: ') await page.keyboard.press('ArrowRight');
  await page.keyboard.type('#h');
  const list = page.getByRole('listbox', { name: t('composer.rapid') });
  await list.getByRole('option', { name: '#hand-over' }).waitFor();
  // By the arrows alone, as far as it takes; each is told to who does not see it.
  const active = () => note.evaluate((box) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
  for (let steps = 0; steps < 20 && !(await active()).startsWith('#hand-over'); steps++) await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Maja Ek has called the visitor.');
  await shoot(page, `note-${language}`);
  await page.keyboard.press('Enter');
  await eventually(() => note.inputValue()).toBe('Note: Maja Ek has called the visitor. Bye.');
  await list.waitFor({ state: 'detached' });

  await note.press('End');
  await page.keyboard.press('Control+j');
  await eventually(() => focused(page)).toBe(t('emoji.search'));
  await page.keyboard.type('upside');
  await page.getByRole('button', { name: upsideDown[language], exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(page)).toBe(upsideDown[language]);
  await page.keyboard.press('Enter');
  await eventually(() => note.inputValue()).toBe('Note: Maja Ek has called the visitor. Bye.🙃');
  await eventually(() => focused(page)).toBe(t('note.label'));
  await page.keyboard.type(' :upside');
  await page.getByRole('listbox', { name: t('emoji.suggested') }).getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await note.inputValue()).toBe('Note: Maja Ek has called the visitor. Bye.🙃 :upside');
  for (const _ of ':upside') await page.keyboard.press('Backspace');
  await page.keyboard.type(':upside');
  await page.getByRole('listbox', { name: t('emoji.suggested') }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => note.inputValue()).toBe('Note: Maja Ek has called the visitor. Bye.🙃 🙃');
  await page.keyboard.press('Enter');
  await log.getByText('Note: Maja Ek has called the visitor. Bye.🙃 🙃', { exact: true }).waitFor();
  await eventually(() => note.inputValue()).toBe('');
  expect(told).toEqual([]);
});

test('a note that is not done is where one left it, over switching and reload, and what is typed on goes to nobody else', async () => {
  const { page, t, mode, note, composer, openRow } = await chats('en');
  await composer.fill('Yes, to');
  await mode.click();
  await note.fill('Ask the stock');
  await openRow('Are you open?');
  await page.getByRole('textbox', { name: t('note.label') }).waitFor({ state: 'detached' });
  await eventually(() => composer.inputValue()).toBe('');
  await openRow('Is it waterproof?');
  await eventually(() => note.inputValue()).toBe('Ask the stock');
  await eventually(() => focused(page)).toBe(t('note.label'));
  await page.reload();
  await eventually(() => note.inputValue()).toBe('Ask the stock');
  expect(await mode.getAttribute('aria-pressed')).toBe('true');

  await note.press('Escape');
  await eventually(() => composer.inputValue()).toBe('Yes, to');
  await eventually(() => composer.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type(' 3,000 mm');
  await page.reload();
  await eventually(() => composer.inputValue()).toBe('Yes, to 3,000 mm');
  await mode.click();
  await eventually(() => note.inputValue()).toBe('Ask the stock');
});

test('what is written is saved as a rapid response from a note, too, and on a phone all of it has room', async () => {
  const { page, t, mode, note } = await chats('sv', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await mode.tap();
  await note.fill('Fråga lagret först.');
  await shoot(page, 'note-phone');
  for (const name of [t('composer.rapid'), t('emoji.open'), t('rapid.saveWritten'), t('note.add')]) {
    const place = await page.getByRole('button', { name: new RegExp(`^${name}( ↵)?$`) }).boundingBox();
    expect(place?.height, name).toBeGreaterThanOrEqual(44);
    expect((place?.x ?? 0) + (place?.width ?? 999), name).toBeLessThanOrEqual(390);
  }
  await page.getByRole('button', { name: t('rapid.saveWritten') }).tap();
  const dialog = page.getByRole('dialog');
  await eventually(() => dialog.getByLabel(t('rapid.answer'), { exact: true }).inputValue()).toBe('Fråga lagret först.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await note.inputValue()).toBe('Fråga lagret först.');
});
