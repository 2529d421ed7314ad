import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { apiOf, makeTeam, upload } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#2f7d5b' } }).jpeg().toBuffer();

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

  const conversationId = new URL(agent.page.url()).pathname.split('/').at(-1);
  const api = await apiOf(maja);
  const attachmentIds = [await upload(api, 'tält.jpg', await photo()), await upload(api, 'manual.pdf', Buffer.alloc(12_000, '%PDF-1.7 '))];
  const input = { conversationId, clientId: randomUUID(), text: 'Like this.', attachmentIds };
  const { sendMessage } = await api.ask<{ sendMessage: { message: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }', { input },
  );
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

  await api.ask('mutation ($conversationId: ID!, $id: ID!) { deleteMessage(conversationId: $conversationId, id: $id) { message { id } } }', { conversationId, id: sendMessage.message.id });
  for (const { log } of [agent, visitor]) await log.getByRole('link', { name: 'manual.pdf' }).waitFor({ state: 'detached' });
});

test.each([{ viewport: { width: 1440, height: 900 } }, { viewport: { width: 390, height: 844 } }])('pictures are shown large, one after the other, with keys and buttons ($viewport.width px)', async ({ viewport }) => {
  const { siteKey, agent: maja } = await makeTeam();
  const { page, t, log, openRow } = await enter(browsers, maja, { viewport });
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('How does it look?');
  await openRow('How does it look?');
  await log.getByText('How does it look?', { exact: true }).waitFor();
  const conversationId = new URL(page.url()).pathname.split('/').at(-1);
  const api = await apiOf(maja);
  const attachmentIds = [await upload(api, 'front.jpg', await photo()), await upload(api, 'back.jpg', await photo())];
  await api.ask('mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }', { input: { conversationId, clientId: randomUUID(), text: '', attachmentIds } });

  const small = log.getByRole('link', { name: t('common.files.picture', { name: 'front.jpg' }) });
  await small.click();
  const large = (name: string) => page.getByRole('dialog', { name }).getByRole('img', { name: t('common.files.picture', { name }) });
  await eventually(() => large('front.jpg').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900);
  if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/viewer-${viewport.width}.png` });
  await page.keyboard.press('ArrowRight');
  await large('back.jpg').waitFor();
  await page.getByRole('button', { name: t('common.files.next') }).click();
  await large('front.jpg').waitFor();
  const saved = downloadOf(page);
  await page.getByRole('link', { name: t('common.files.download') }).click();
  expect(await saved).toBe('front.jpg');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await eventually(() => small.evaluate((link) => link === document.activeElement)).toBe(true);
});
