import type { Locator } from 'playwright-core';
import { test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { alive, enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('an agent chooses the language of the spell check for all that is written, and turns it off', async () => {
  const { siteKey, agent } = await makeTeam();
  const visitor = await visit(await browsers.open(), { siteKey });
  const { page, composer, openRow, say, log, t } = await enter(browsers, agent);
  const spellingOf = (place: Locator) => place.evaluate((box: HTMLTextAreaElement) => [box.spellcheck, box.lang]);
  const spelt = () => spellingOf(composer);
  const inSwedish = (place: Locator) => eventually(() => spellingOf(place)).toEqual([true, 'sv']);
  const inDialog = async (opener: 'thread.email' | 'transfer.menu', box: 'thread.email.message' | 'transfer.note') => {
    await page.getByRole('button', { name: t('thread.more') }).click();
    await page.getByRole('menuitem', { name: t(opener) }).click();
    await inSwedish(page.getByRole('dialog').getByRole('textbox', { name: t(box) }));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  const openSettings = () => page.goto('/settings/messages');
  await visitor.open();
  await visitor.say('Hello?');
  await openRow('Hello?');
  await eventually(spelt).toEqual([true, 'en']);

  const path = page.url();
  await openSettings();
  await (await alive(page.getByLabel(t('writing.language')))).selectOption({ label: 'Swedish' });
  await page.getByText(t('common.saved'), { exact: true }).first().waitFor();
  await page.goto(path);
  await inSwedish(composer);
  await inDialog('thread.email', 'thread.email.message');
  await inDialog('transfer.menu', 'transfer.note');
  await say('Hej hej');
  await log.getByText('Hej hej', { exact: true }).waitFor();
  await page.getByRole('button', { name: t('change.more') }).waitFor();
  await composer.press('ArrowUp');
  await inSwedish(page.getByRole('textbox', { name: t('change.message') }));
  await page.keyboard.press('Escape');
  await composer.fill('Vi skickar det i dag');
  await page.getByRole('button', { name: t('rapid.saveWritten') }).click();
  await inSwedish(page.getByRole('dialog').getByLabel(t('rapid.answer'), { exact: true }));
  await page.keyboard.press('Escape');

  await openSettings();
  await (await alive(page.getByRole('switch', { name: t('writing.spellCheck') }))).click();
  await page.getByText(t('common.saved'), { exact: true }).first().waitFor();
  await page.goto(path);
  await eventually(spelt).toEqual([false, 'sv']);
});
