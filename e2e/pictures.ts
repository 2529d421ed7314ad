import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { type Api, upload } from './api.ts';

export const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#2f7d5b' } }).jpeg().toBuffer();

/** An agent's message with files; returns its id. */
export async function sendFiles(api: Api, conversationId: string, text: string, files: Readonly<Record<string, Buffer>>): Promise<string> {
  const attachmentIds = await Promise.all(Object.entries(files).map(([name, bytes]) => upload(api, name, bytes)));
  const { sendMessage } = await api.ask<{ sendMessage: { message: { id: string } } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }',
    { input: { conversationId, clientId: randomUUID(), text, attachmentIds } },
  );
  return sendMessage.message.id;
}

export const deleteMessage = (api: Api, conversationId: string, id: string) =>
  api.ask('mutation ($conversationId: ID!, $id: ID!) { deleteMessage(conversationId: $conversationId, id: $id) { message { id } } }', { conversationId, id });

/** The conversation that an agent's page shows. */
export const shownIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** In whole pixels. */
export async function boxOf(element: Locator): Promise<Record<string, number>> {
  const box = await element.boundingBox();
  return Object.fromEntries(Object.entries(box ?? {}).map(([name, value]) => [name, Math.round(value)]));
}

/** For whoever wants to see it: in light and in dark, into the folder that PHOTOS names. */
export async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of process.env.PHOTOS ? (['dark', 'light'] as const) : []) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    await page.screenshot({ path: `${process.env.PHOTOS}/${name}-${colorScheme}.png` });
  }
}

/** One finger, from the middle of the screen. */
export async function swipe(page: Page, x: number, y = 0): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const touch = await page.context().newCDPSession(page);
  const at = (part: number) => [{ x: width / 2 + part * x, y: height / 2 + part * y }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const part of [0.25, 0.5, 0.75, 1]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}
