import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter, type Portal } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
/** What a browser says of requests while it is offline. */
const cut = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED/;

const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#2f7d5b' } }).jpeg().toBuffer();
const text = (name: string, content = 'Hello') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** An agent with a visitor's conversation open. */
async function chat({ language = 'en' as 'en' | 'sv', ...options } = {}) {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, ...options });
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
  await visitor.open();
  await visitor.say('Do you have a picture?');
  await agent.openRow('Do you have a picture?');
  await agent.composer.waitFor();
  return { agent, visitor, clip: agent.page.getByRole('button', { name: agent.t('composer.files'), exact: true }), tray: agent.page.getByRole('list', { name: agent.t('composer.files.chosen') }) };
}

async function choose(page: Page, press: () => Promise<void>, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles(files);
}

/** As if they were dragged from the desktop over the messages, or copied. */
const give = ({ log, composer }: Portal, type: 'dragover' | 'drop' | 'paste', files: { name: string; size: number; kind?: string }[]) =>
  (type === 'paste' ? composer : log).evaluate((target, given) => {
    const data = new DataTransfer();
    for (const { name, size, kind } of given.files) data.items.add(new File([new Uint8Array(size).fill(65)], name, { type: kind ?? 'text/plain' }));
    const init = { bubbles: true, cancelable: true, composed: true };
    target.dispatchEvent(given.type === 'paste' ? new ClipboardEvent('paste', { ...init, clipboardData: data }) : new DragEvent(given.type, { ...init, dataTransfer: data }));
  }, { type, files });

const shoot = async ({ page }: Portal, name: string) => {
  if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/${name}.png` });
};

test.each(['en', 'sv'] as const)('an agent sends a picture and a document with a text, and then one alone (%s)', async (language) => {
  const { agent, visitor, clip, tray } = await chat({ language });
  await choose(agent.page, () => clip.click(), [{ name: 'tält.jpg', mimeType: 'image/jpeg', buffer: await photo() }, text('mått.txt')]);
  await eventually(() => tray.getByRole('listitem').count()).toBe(2);
  await eventually(() => tray.getByRole('progressbar').count()).toBe(0);
  await agent.composer.fill('Like this');
  await shoot(agent, `tray-${language}`);
  await agent.composer.press('Enter');
  await visitor.log.getByRole('link', { name: 'mått.txt' }).waitFor();
  await visitor.log.getByRole('img', { name: visitor.words.picture('tält.jpg') }).waitFor();
  for (const { log } of [agent, visitor]) await eventually(() => log.getByText('Like this').count()).toBe(1);
  await agent.log.getByRole('img', { name: agent.t('common.files.picture', { name: 'tält.jpg' }) }).waitFor();
  await tray.waitFor({ state: 'detached' });

  await choose(agent.page, () => clip.click(), [text('ensam.txt')]);
  await tray.waitFor();
  await agent.page.getByRole('button', { name: agent.t('composer.send') }).click();
  await visitor.log.getByRole('link', { name: 'ensam.txt' }).waitFor();
  await shoot(agent, `sent-${language}`);
});

test('files are dropped on the thread or pasted, removed, and what cannot be sent is told before anything is sent', async () => {
  const { agent, visitor, tray } = await chat();
  const { t, page } = agent;
  await give(agent, 'dragover', [{ name: 'a.txt', size: 1 }]);
  await page.getByText(t('composer.files.drop')).waitFor();
  await page.getByText(t('composer.files.limit', { count: 10, limit: '25 MB' })).waitFor();
  await shoot(agent, 'dropping');
  const announced: string[] = [];
  page.on('request', (request) => void (request.postData()?.includes('createUpload') && announced.push(request.postData() ?? '')));
  await give(agent, 'drop', [{ name: 'dropped.txt', size: 9 }, { name: 'film.mov', size: 25_000_001 }, { name: 'nothing.txt', size: 0 }]);
  await page.getByText(t('composer.files.drop')).waitFor({ state: 'detached' });
  await page.getByText(t('composer.files.tooLarge', { name: 'film.mov', limit: '25 MB' })).waitFor();
  await page.getByText(t('composer.files.empty', { name: 'nothing.txt' })).waitFor();
  await shoot(agent, 'problems');
  expect(announced.filter((body) => /film\.mov|nothing\.txt/.test(body))).toEqual([]);
  await give(agent, 'paste', [{ name: 'pasted.txt', size: 9 }]);
  await eventually(() => tray.getByRole('listitem').count()).toBe(2);
  await eventually(() => tray.getByRole('progressbar').count()).toBe(0);
  const takenBack = page.waitForResponse((response) => response.request().postData()?.includes('mutation DeleteUpload') ?? false);
  await page.getByRole('button', { name: t('composer.files.remove', { name: 'pasted.txt' }) }).click();
  expect((await (await takenBack).json()).data.deleteUpload).toMatchObject({ deleted: true });
  await eventually(() => tray.getByRole('listitem').count()).toBe(1);
  expect(await agent.composer.evaluate((box) => box === document.activeElement)).toBe(true);
  await give(agent, 'paste', Array.from({ length: 10 }, (_, n) => ({ name: `${n}.txt`, size: 9 })));
  await page.getByText(t('composer.files.tooMany', { count: 10 })).waitFor();
  await eventually(() => tray.getByRole('listitem').count()).toBe(10);
  for (let n = 0; n < 9; n++) await page.getByRole('button', { name: t('composer.files.remove', { name: `${n}.txt` }) }).click();
  await agent.composer.press('Enter');
  await visitor.log.getByRole('link', { name: 'dropped.txt' }).waitFor();
  expect(await visitor.log.getByRole('link', { name: 'pasted.txt' }).count()).toBe(0);
});

test('what is attached and sent offline goes by itself when the line is back: once, and in order', async () => {
  browsers.expectNoise(cut);
  const { agent, visitor, clip, tray } = await chat();
  await choose(agent.page, () => clip.click(), [text('first.txt')]);
  await eventually(() => tray.getByRole('progressbar').count()).toBe(0);
  await agent.page.context().setOffline(true);
  await choose(agent.page, () => clip.click(), [text('second.txt')]);
  await eventually(() => tray.getByRole('listitem').count()).toBe(2);
  await agent.composer.fill('with two files');
  await agent.composer.press('Enter');
  await agent.say('written afterwards');
  await agent.page.getByRole('button', { name: agent.t('common.cancel') }).waitFor();
  await shoot(agent, 'offline');
  await agent.page.context().setOffline(false);
  await visitor.log.getByText('written afterwards', { exact: true }).waitFor();
  expect(await visitor.log.innerText()).toMatch(/with two files[\s\S]*first\.txt[\s\S]*second\.txt[\s\S]*written afterwards/);
  for (const name of ['first.txt', 'second.txt']) expect(await visitor.log.getByRole('link', { name }).count()).toBe(1);
});

test('chips stay with their conversation over a reload, a message that waits for its file too, and it can be taken back', async () => {
  const { agent, visitor, clip, tray } = await chat();
  const { page, t } = agent;
  await page.route('**/files/**', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  browsers.expectNoise(cut);
  await choose(page, () => clip.click(), [text('kept.txt')]);
  await tray.waitFor();
  await page.reload();
  await tray.getByText('kept.txt', { exact: true }).waitFor();
  await agent.composer.press('Enter');
  await agent.log.getByText('kept.txt', { exact: true }).waitFor();
  await page.reload();
  await agent.log.getByText('kept.txt', { exact: true }).waitFor();
  await choose(page, () => clip.click(), [text('unwanted.txt')]);
  await agent.page.getByRole('button', { name: t('composer.send') }).click();
  const unwanted = agent.log.getByText('unwanted.txt', { exact: true });
  await unwanted.waitFor();
  await agent.log.getByRole('button', { name: t('common.cancel') }).last().click();
  await unwanted.waitFor({ state: 'detached' });
  await page.unroute('**/files/**');
  await visitor.log.getByRole('link', { name: 'kept.txt' }).waitFor();
  await agent.say('The end');
  await visitor.log.getByText('The end', { exact: true }).waitFor();
  expect(await visitor.log.getByRole('link', { name: 'unwanted.txt' }).count()).toBe(0);
});

test('a file that failed says so, and goes when it is tried again', async () => {
  browsers.expectNoise(/status of 403/);
  const { agent, visitor, clip, tray } = await chat();
  const { page, t } = agent;
  await page.route('**/files/**', (route) => (route.request().method() === 'PUT' ? route.fulfill({ status: 403 }) : route.continue()));
  await choose(page, () => clip.click(), [text('again.txt')]);
  await tray.getByRole('alert').filter({ hasText: t('composer.files.failed') }).waitFor();
  await shoot(agent, 'failed');
  await page.unroute('**/files/**');
  const retry = tray.getByRole('button', { name: t('composer.files.retry', { name: 'again.txt' }) });
  await retry.click();
  await retry.waitFor({ state: 'detached' });
  await eventually(() => tray.getByRole('progressbar').count()).toBe(0);
  expect(await tray.getByRole('alert').count()).toBe(0);
  await agent.composer.press('Enter');
  await visitor.log.getByRole('link', { name: 'again.txt' }).waitFor();
  expect(await visitor.log.getByRole('link', { name: 'again.txt' }).count()).toBe(1);
});

test('on a phone the clip asks for camera, pictures or files', async () => {
  const { agent, visitor, clip, tray } = await chat({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as object);
  const { page, t } = agent;
  await clip.tap();
  await page.getByRole('menuitem', { name: t('composer.files.camera') }).waitFor();
  await shoot(agent, 'phone-menu');
  await choose(page, () => page.getByRole('menuitem', { name: t('composer.files.pictures') }).tap(), [{ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await photo() }]);
  await tray.waitFor();
  await shoot(agent, 'phone-tray');
  await page.getByRole('button', { name: t('composer.send') }).tap();
  await visitor.log.getByRole('img', { name: visitor.words.picture('photo.jpg') }).waitFor();
});
