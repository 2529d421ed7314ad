import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** What a thumb would miss: whatever can be pressed, and answers on less than 44 × 44 px. Two are lost to rounding. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = document.querySelector('dialog[open], [popover=auto]:popover-open') ?? document.body;
    /** What is scrolled half out of sight is not there to be pressed. */
    const within = (box: DOMRect, frame: DOMRect) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    const seen = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      if (!within(box, new DOMRect(0, 0, innerWidth, innerHeight))) return false;
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'auto' && !within(box, around.getBoundingClientRect())) return false;
      }
      return true;
    };
    return [...top.querySelectorAll<HTMLElement>('button, a, [role=option], [role=menuitem]')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 2 || !seen(element)) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const answers = (right: number, down: number) => element.contains(document.elementFromPoint(x + right, y + down));
      const reach = (right: number, down: number) => {
        let steps = 0;
        while (steps < 44 && answers(right * steps, down * steps)) steps += 1;
        return steps;
      };
      return Math.min(reach(1, 0) + reach(-1, 0), reach(0, 1) + reach(0, -1)) >= 43 ? [] : [`${element.getAttribute('aria-label') ?? element.textContent}: ${Math.round(box.width)} × ${Math.round(box.height)}`];
    });
  });

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
