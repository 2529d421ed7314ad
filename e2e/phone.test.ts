import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { tooSmall } from './thumb.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test.each(['sv', 'en'] as const)('on a phone everything in a conversation is large enough for a thumb, and the visitor’s name can be read, in %s', async (language) => {
  const { siteKey, agent } = await makeTeam({ locale: language });
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Är ni öppna?');
  const { page, t, row, openRow, composer, log } = await enter(browsers, agent, { language, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await row('Är ni öppna?').waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('button', { name: t('palette.title') }).tap();
  await page.getByRole('option').first().waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: t('common.close') }).tap();

  await openRow('Är ni öppna?');
  await log.getByText('Är ni öppna?', { exact: true }).waitFor();
  await composer.waitFor();
  expect(await tooSmall(page)).toEqual([]);
  const name = page.locator('[data-rename]');
  expect(await name.evaluate((button) => button.scrollWidth <= button.clientWidth)).toBe(true);

  // Whoever else runs this has tags of their own.
  const tag = `vip-${language}`;
  await page.getByRole('button', { name: t('thread.more') }).tap();
  await page.getByRole('menuitem', { name: t('transfer.menu') }).waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.getByRole('menuitem', { name: t('palette.tag') }).tap();
  await page.getByRole('combobox', { name: t('palette.tag') }).fill(tag);
  await page.getByRole('option', { name: t('details.createTag', { name: tag }) }).tap();

  await page.getByRole('button', { name: t('thread.details') }).tap();
  const details = page.getByRole('dialog', { name: t('details.title') });
  await details.getByText(tag).first().waitFor();
  // It slides in.
  await eventually(async () => (await details.boundingBox())?.x).toBe(0);
  expect(await tooSmall(page)).toEqual([]);
  await details.getByRole('button', { name: t('common.close') }).tap();

  await page.getByRole('button', { name: t('emoji.open') }).tap();
  await page.locator('[data-emoji]').first().waitFor();
  expect(await tooSmall(page)).toEqual([]);
}, 60_000);
