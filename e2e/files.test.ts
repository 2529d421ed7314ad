import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { deleteMessage, photo, sendFiles, shownIn } from './pictures.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** Here, or in the tab that it opens. */
const downloadOf = (page: Page): Promise<string> =>
  new Promise((resolve) => {
    const listen = (one: Page) => one.on('download', (download) => resolve(download.suggestedFilename()));
    listen(page);
    page.context().on('page', listen);
  });

test.each([
  { language: 'en', locale: 'en-GB' },
  { language: 'sv', locale: 'sv-SE' },
] as const)('a picture and a file are seen and saved by agent and visitor ($language), and gone with their message', async ({ language, locale }) => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language });
  const visitor = await visit(await browsers.open({ locale }), { siteKey, language });
  await visitor.open();
  await visitor.say('How does it look?');
  await agent.openRow('How does it look?');
  await agent.log.getByText('How does it look?', { exact: true }).waitFor();

  const conversationId = shownIn(agent.page);
  const api = await apiOf(maja);
  const message = await sendFiles(api, conversationId, 'Like this.', { 'tält.jpg': await photo(), 'manual.pdf': Buffer.alloc(12_000, '%PDF-1.7 ') });
  for (const [{ page, log }, alt] of [[agent, agent.t('common.files.picture', { name: 'tält.jpg' })], [visitor, visitor.words.picture('tält.jpg')]] as const) {
    const picture = log.getByRole('img', { name: alt });
    await eventually(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
    const file = log.getByRole('link', { name: 'manual.pdf' });
    expect(await file.textContent()).toMatch(/\(12\skB\)/);
    const saved = downloadOf(page);
    await file.click();
    expect(await saved).toBe('manual.pdf');
    if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/${language}-${log === agent.log ? 'agent' : 'visitor'}.png` });
  }

  await deleteMessage(api, conversationId, message);
  for (const { log } of [agent, visitor]) await log.getByRole('link', { name: 'manual.pdf' }).waitFor({ state: 'detached' });
});
