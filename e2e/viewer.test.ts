import { expect, test } from 'vitest';
import { apiOf, makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { boxOf, deleteMessage, photo, sendFiles, shoot, shownIn, swipe } from './pictures.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** Two pictures of the agent's in a message, a text, and one of the visitor's. */
async function chat({ language = 'en' as 'en' | 'sv', ...options } = {}) {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const portal = await enter(browsers, maja, { language, ...options });
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
  await visitor.open();
  await visitor.say('How does it look?');
  await portal.openRow('How does it look?');
  await portal.composer.waitFor();
  const { page, log, t } = portal;
  const [api, conversationId] = [await apiOf(maja), shownIn(page)];
  const first = await sendFiles(api, conversationId, '', { 'front.jpg': await photo(), 'back.jpg': await photo() });
  await portal.say('From both sides');
  const [chooser] = await Promise.all([visitor.page.waitForEvent('filechooser'), visitor.panel.getByRole('button', { name: visitor.words.attach }).click()]);
  await chooser.setFiles([{ name: 'mine.jpg', mimeType: 'image/jpeg', buffer: await photo() }]);
  await visitor.panel.getByRole('button', { name: visitor.words.send, exact: true }).click();
  const small = (name: string) => log.getByRole('link', { name: t('common.files.picture', { name }) });
  for (const name of ['front.jpg', 'back.jpg', 'mine.jpg']) await small(name).waitFor();
  const dialog = (name: string) => page.getByRole('dialog', { name });
  return { ...portal, api, conversationId, first, small, dialog, large: (name: string) => dialog(name).getByRole('img', { name }) };
}

test.each(['en', 'sv'] as const)('pictures are shown large, all of the conversation one after the other, with who sent them (%s)', async (language) => {
  const chatted = await chat({ language });
  const { page, t, small, dialog, large } = chatted;
  const counted = (number: number) => t('common.files.of', { number, count: 3 });
  await small('back.jpg').click();
  await eventually(() => large('back.jpg').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900);
  await dialog('back.jpg').getByText(new RegExp(`^${counted(2)} · ${t('thread.you')} · `)).waitFor();
  await shoot(page, `viewer-${language}`);
  const [paper, whole] = [await large('back.jpg').boundingBox(), await page.getByRole('dialog').boundingBox()];
  expect((paper?.y ?? 0) + (paper?.height ?? 999)).toBeLessThan((whole?.y ?? 0) + (whole?.height ?? 0) - 50);
  await page.keyboard.press('ArrowRight');
  await large('mine.jpg').waitFor();
  await dialog('mine.jpg').getByText(new RegExp(`^${counted(3)} · ${t('common.visitor')}`)).waitFor();
  expect(await dialog('mine.jpg').getByRole('status').textContent()).toMatch(new RegExp(`^mine.jpg · ${counted(3)}`));
  await page.getByRole('button', { name: t('common.files.next') }).click();
  await large('front.jpg').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: t('common.files.download') }).click();
  expect((await saved).suggestedFilename()).toBe('front.jpg');
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: t('common.files.open') }).click()]);
  await eventually(() => tab.evaluate(() => document.images[0]?.naturalWidth)).toBe(900);
  await tab.close();
  // Back in the browser is not back in the viewer.
  await page.keyboard.press('Control+ArrowLeft');
  await page.getByRole('button', { name: t('common.files.previous') }).click();
  await large('mine.jpg').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => small('mine.jpg').evaluate((link) => link === document.activeElement)).toBe(true);
});

test('an admin looks at pictures in the chat logs, and is back in the conversation afterwards', async () => {
  const { conversationId, t } = await chat();
  const { page, log } = await enter(browsers, owner, { path: `/admin/conversations?open=${conversationId}` });
  const small = log.getByRole('link', { name: t('common.files.picture', { name: 'back.jpg' }) });
  await small.click();
  await page.getByRole('dialog', { name: 'back.jpg' }).getByText(new RegExp(`^${t('common.files.of', { number: 2, count: 3 })} · Maja Ek · `)).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('dialog', { name: 'front.jpg' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'front.jpg' }).waitFor({ state: 'detached' });
  await small.waitFor();
});

test('pictures that come and go while one is looked at are counted, and one that is deleted says so', async () => {
  const { page, t, log, api, conversationId, first, small, dialog, large } = await chat();
  await small('mine.jpg').click();
  await dialog('mine.jpg').getByText(t('common.files.of', { number: 3, count: 3 })).waitFor();
  const later = await sendFiles(api, conversationId, '', { 'later.jpg': await photo() });
  await dialog('mine.jpg').getByText(t('common.files.of', { number: 3, count: 4 })).waitFor();
  await page.keyboard.press('ArrowRight');
  await large('later.jpg').waitFor();
  await deleteMessage(api, conversationId, first);
  await dialog('later.jpg').getByText(t('common.files.of', { number: 2, count: 2 })).first().waitFor();
  await deleteMessage(api, conversationId, later);
  await dialog(t('common.files.gone')).getByText(t('common.files.goneText')).waitFor();
  expect(await page.getByRole('dialog').getByRole('img').count()).toBe(0);
  expect(await page.getByRole('link', { name: t('common.files.download') }).count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await large('mine.jpg').waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => small('mine.jpg').evaluate((link) => link === document.activeElement)).toBe(true);

  const last = await sendFiles(api, conversationId, '', { 'last.jpg': await photo() });
  await small('last.jpg').click();
  await large('last.jpg').waitFor();
  await deleteMessage(api, conversationId, last);
  await dialog(t('common.files.gone')).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  // What opened it is gone too.
  await eventually(() => log.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('on a phone the viewer has the whole screen and follows the finger', async () => {
  const viewport = { width: 390, height: 844 };
  const chatted = await chat({ language: 'sv', viewport, hasTouch: true, isMobile: true } as object);
  const { page, t, small, large } = chatted;
  await small('front.jpg').tap();
  await large('front.jpg').waitFor();
  await eventually(() => boxOf(page.getByRole('dialog'))).toEqual({ x: 0, y: 0, ...viewport });
  await shoot(page, 'viewer-phone');
  for (const name of [t('common.files.previous'), t('common.files.next')]) expect((await page.getByRole('button', { name }).boundingBox())?.height, name).toBeGreaterThanOrEqual(44);
  await swipe(page, -150);
  await large('back.jpg').waitFor();
  await swipe(page, -30);
  await swipe(page, 150);
  await large('front.jpg').waitFor();
  await swipe(page, 0, 200);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
