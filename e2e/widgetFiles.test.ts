import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sv } from '../widget/files/sv.ts';
import { en } from '../widget/files/en.ts';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();
/** What a browser says of requests while it is offline. */
const cut = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED/;
const said = { en, sv };

const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#c2553a' } }).jpeg().toBuffer();
const text = (name: string, content = 'Hello') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** An agent and a visitor in a conversation. */
async function chat(language: 'en' | 'sv' = 'en', options = {}) {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language });
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB', ...options }), { siteKey, language });
  await visitor.open();
  await visitor.say('I have some files');
  await agent.openRow('I have some files');
  await agent.log.getByText('I have some files', { exact: true }).waitFor();
  return { agent, visitor, siteKey, words: said[language], clip: clipOf(visitor) };
}

const clipOf = ({ panel, words }: Widget) => panel.getByRole('button', { name: words.attach });
const sendOf = ({ panel, words }: Widget) => panel.getByRole('button', { name: words.send, exact: true });

async function choose(page: Page, press: () => Promise<void>, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  await chooser.setFiles(files);
}

/** As if they were dragged from the desktop, or copied. */
const give = ({ panel }: Widget, type: 'dragover' | 'drop' | 'paste', files: { name: string; size: number; kind?: string }[]) =>
  panel.evaluate((target, { type, files }) => {
    const data = new DataTransfer();
    for (const { name, size, kind } of files) data.items.add(new File([new Uint8Array(size).fill(65)], name, { type: kind ?? 'text/plain' }));
    const init = { bubbles: true, cancelable: true, composed: true };
    target.dispatchEvent(type === 'paste' ? new ClipboardEvent(type, { ...init, clipboardData: data }) : new DragEvent(type, { ...init, dataTransfer: data }));
  }, { type, files });

const shoot = async ({ page }: Widget, name: string) => {
  if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/${name}.png` });
};

test.each(['en', 'sv'] as const)('a visitor attaches several files, sends them with a text, and then one alone (%s)', async (language) => {
  const { agent, visitor, words, clip } = await chat(language);
  const { page, panel, composer, log } = visitor;
  await choose(page, () => clip.click(), [{ name: 'tält.jpg', mimeType: 'image/jpeg', buffer: await photo() }, text('mått.txt')]);
  const tray = panel.getByRole('list', { name: words.chosen });
  await eventually(() => tray.getByRole('listitem').count()).toBe(2);
  await eventually(() => tray.getByText(/^5\s(byte|B)$/).count()).toBe(1);
  await composer.fill('Like this');
  await shoot(visitor, `tray-${language}`);
  await composer.press('Enter');
  await tray.waitFor({ state: 'detached' });
  await log.getByRole('link', { name: 'mått.txt' }).waitFor();
  await agent.log.getByText('Like this').waitFor();
  await eventually(() => agent.log.getByRole('img', { name: agent.t('common.files.picture', { name: 'tält.jpg' }) }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
  await agent.log.getByRole('link', { name: 'mått.txt' }).waitFor();

  await choose(page, () => clip.click(), [text('ensam.txt')]);
  await sendOf(visitor).click();
  await agent.log.getByRole('link', { name: 'ensam.txt' }).waitFor();
  await shoot(visitor, `sent-${language}`);
  expect(await composer.inputValue()).toBe('');
});

test('a conversation begins with a dropped file; a pasted one can be removed; what cannot be sent is told', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  const { page, panel, log } = visitor;
  const takenBack: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => void (`${payload}`.includes('"deleteUpload":{"deleted":true') && takenBack.push(`${payload}`))));
  await visitor.open();
  await clipOf(visitor).waitFor();
  await give(visitor, 'dragover', [{ name: 'a.txt', size: 1 }]);
  await panel.getByText(en.drop).waitFor();
  await shoot(visitor, 'dropping');
  await give(visitor, 'drop', [{ name: 'dropped.txt', size: 9 }, { name: 'film.mov', size: 25_000_001 }, { name: 'nothing.txt', size: 0 }]);
  await panel.getByText(en.drop).waitFor({ state: 'detached' });
  const alert = panel.getByRole('alert').filter({ hasText: 'film.mov' });
  expect(await alert.innerText()).toContain(en.tooLarge('film.mov', '25 MB'));
  expect(await alert.innerText()).toContain(en.empty('nothing.txt'));
  await give(visitor, 'paste', [{ name: 'pasted.txt', size: 9 }]);
  await shoot(visitor, 'problems');
  await eventually(() => panel.getByRole('list', { name: en.chosen }).getByText(/^9\s(byte|B)$/).count()).toBe(2);
  await panel.getByRole('button', { name: en.remove('pasted.txt') }).click();
  await eventually(() => panel.getByRole('list', { name: en.chosen }).getByRole('listitem').count()).toBe(1);
  await eventually(() => takenBack.length).toBe(1);
  await give(visitor, 'paste', Array.from({ length: 10 }, (_, n) => ({ name: `${n}.txt`, size: 9 })));
  await panel.getByText(en.tooMany(10)).waitFor();
  for (let n = 0; n < 9; n++) await panel.getByRole('button', { name: en.remove(`${n}.txt`) }).click();
  await sendOf(visitor).click();
  await log.getByRole('link', { name: 'dropped.txt' }).waitFor();
  await agent.openRow('dropped.txt');
  await agent.log.getByRole('link', { name: 'dropped.txt' }).waitFor();
  expect(await agent.log.getByRole('link', { name: 'pasted.txt' }).count()).toBe(0);
});

test('a file that failed says so, and goes when it is tried again', async () => {
  browsers.expectNoise(/status of 403/);
  const { agent, visitor, clip } = await chat();
  const { page, panel, composer } = visitor;
  const headers = { 'access-control-allow-origin': '*' };
  await page.route('**/files/**', (route) => (route.request().method() === 'PUT' ? route.fulfill({ status: 403, headers }) : route.continue()));
  await choose(page, () => clip.click(), [text('again.txt')]);
  const tray = panel.getByRole('list', { name: en.chosen });
  await tray.getByText(en.problems.other).waitFor();
  await shoot(visitor, 'failed');
  await page.unroute('**/files/**');
  await tray.getByRole('button', { name: en.retry }).click();
  await eventually(() => tray.getByText(/^5\s(byte|B)$/).count()).toBe(1);
  expect(await tray.getByRole('button', { name: en.retry }).count()).toBe(0);
  await composer.press('Enter');
  await agent.log.getByRole('link', { name: 'again.txt' }).waitFor();
});

test('what is attached offline goes by itself when the line is back: once, and in order', async () => {
  browsers.expectNoise(cut);
  const { agent, visitor, clip, words } = await chat();
  const { page, log, composer } = visitor;
  await choose(page, () => clip.click(), [text('first.txt')]);
  await page.context().setOffline(true);
  await choose(page, () => clip.click(), [text('second.txt')]);
  await composer.fill('Two files');
  await composer.press('Enter');
  await visitor.say('And a text');
  const pending = log.getByRole('listitem').filter({ hasText: 'Two files' });
  await pending.getByText('second.txt').waitFor();
  await eventually(() => log.getByText(visitor.words.notSent).count()).toBe(2);
  await pending.getByText(words.waiting).last().waitFor();
  await shoot(visitor, 'offline');
  await page.context().setOffline(false);
  await agent.log.getByText('And a text', { exact: true }).waitFor();
  expect(await agent.log.innerText()).toMatch(/Two files[\s\S]*first\.txt[\s\S]*second\.txt[\s\S]*And a text/);
  await eventually(() => log.getByText(visitor.words.notSent).count()).toBe(0);
  for (const one of [agent.log, log]) expect(await one.getByRole('link', { name: 'second.txt' }).count()).toBe(1);
});

test('files come along to the next page, waiting or sent', async () => {
  browsers.expectNoise(cut);
  const { agent, visitor, siteKey, clip } = await chat();
  const { page, composer } = visitor;
  await choose(page, () => clip.click(), [text('kept.txt')]);
  const kept = visitor.panel.getByRole('list', { name: en.chosen }).getByText('kept.txt');
  await kept.waitFor();
  await visitor.panel.getByRole('progressbar', { name: en.progress('kept.txt') }).waitFor({ state: 'hidden' });
  await page.reload();
  await kept.waitFor();
  await page.context().setOffline(true);
  await choose(page, () => clip.click(), [text('later.txt')]);
  await composer.fill('From the page before');
  await composer.press('Enter');
  await visitor.log.getByText(visitor.words.notSent).waitFor();
  await page.close();
  await page.context().setOffline(false);
  const later = await visit(page.context(), { siteKey });
  await agent.log.getByText('From the page before').waitFor();
  for (const name of ['kept.txt', 'later.txt']) await later.log.getByRole('link', { name }).waitFor();
});

test('an upload that is under way is seen, and can be cancelled', async () => {
  browsers.expectNoise(/./);
  const { visitor, clip } = await chat();
  const { page, panel, log } = visitor;
  // It never arrives.
  await page.route(/\/files\/upload/, () => undefined);
  await choose(page, () => clip.click(), [text('slow.txt', 'x'.repeat(2_000))]);
  await panel.getByRole('progressbar', { name: en.progress('slow.txt') }).waitFor();
  await sendOf(visitor).click();
  await log.getByRole('button', { name: en.cancel }).click();
  await log.getByText('slow.txt').waitFor({ state: 'detached' });
  await visitor.say('Never mind');
  // The agent has it open, and may have read it by now.
  await log.getByText(new RegExp(`(${visitor.words.sent}|${visitor.words.read})$`)).waitFor();
});

test('where the workspace takes no files there is no clip, and nothing can be dropped', async () => {
  const { siteKey } = await makeTeam();
  const context = await browsers.open();
  await context.routeWebSocket(/graphql/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => socket.send(String(message).replace('"viewerCanUpload":true', '"viewerCanUpload":false')));
  });
  const visitor = await visit(context, { siteKey });
  await visitor.open();
  await visitor.say('Hello');
  await eventually(() => visitor.log.getByText(visitor.words.sent).count()).toBe(1);
  expect(await clipOf(visitor).count()).toBe(0);
  const fetched: string[] = [];
  visitor.page.on('request', (request) => fetched.push(request.url()));
  await give(visitor, 'drop', [{ name: 'a.txt', size: 1 }]);
  await visitor.say('Still here');
  await visitor.log.getByText('Still here', { exact: true }).waitFor();
  expect(fetched.filter((url) => url.includes('/widget/files'))).toEqual([]);
});

test('on a phone the clip asks: camera, pictures or a file', async () => {
  const { agent, visitor, clip } = await chat('en', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page, panel } = visitor;
  await clip.tap();
  const ways = panel.getByRole('group', { name: en.ways });
  const camera = ways.getByLabel(en.camera);
  expect(await camera.evaluate((input: HTMLInputElement) => [input.accept, input.getAttribute('capture')])).toEqual(['image/*', 'environment']);
  await shoot(visitor, 'phone-ways');
  await choose(page, () => ways.getByText(en.pictures).tap(), [{ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await photo() }]);
  await ways.waitFor({ state: 'detached' });
  await panel.getByRole('list', { name: en.chosen }).getByText('IMG_1.jpg').waitFor();
  await shoot(visitor, 'phone-tray');
  await sendOf(visitor).tap();
  await agent.log.getByRole('img', { name: agent.t('common.files.picture', { name: 'IMG_1.jpg' }) }).waitFor();
});

test('links to files are renewed before they end', async () => {
  const { siteKey } = await makeTeam();
  const context = await browsers.open();
  const visitor = await visit(context, { siteKey });
  const asked: string[] = [];
  visitor.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => asked.push(String(payload))));
  await visitor.page.clock.install();
  await visitor.page.reload();
  await visitor.open();
  await choose(visitor.page, () => clipOf(visitor).click(), [text('a.txt')]);
  await sendOf(visitor).click();
  await visitor.log.getByRole('link', { name: 'a.txt' }).waitFor();
  const renewals = () => asked.filter((frame) => frame.includes('query Earlier')).length;
  await visitor.page.clock.fastForward(600_000);
  await visitor.say('Ten minutes later');
  await eventually(() => asked.some((frame) => frame.includes('Ten minutes later'))).toBe(true);
  expect(renewals()).toBe(0);
  await visitor.page.clock.fastForward(2_700_000);
  await eventually(renewals).toBe(1);
});
