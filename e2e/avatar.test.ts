import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { apiOf, makeTeam, type Person } from './api.ts';
import { openAdmin } from './admin.ts';
import { eventually, useBrowsers } from './browser.ts';
import { shoot } from './pictures.ts';
import { alive, enter, type Portal } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const picture = '[style*="/avatars/"]';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Green on the left, red on the right, blue in the middle: who sees only blue sees the middle. */
async function portrait(): Promise<Given> {
  const part = (background: string) => sharp({ create: { width: 200, height: 400, channels: 3, background } }).png().toBuffer();
  const [left, right] = [await part('#00aa00'), await part('#cc0000')];
  const buffer = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#2244cc' } }).composite([{ input: left, left: 0, top: 0 }, { input: right, left: 600, top: 0 }]).jpeg().toBuffer();
  return { name: 'jag.jpg', mimeType: 'image/jpeg', buffer };
}

async function choose(page: Page, button: Locator, file: Given): Promise<void> {
  await alive(button);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(file);
}

/** The addresses of the agents' pictures that are seen there. */
const seenIn = (place: Locator): Promise<string[]> =>
  place.locator(picture).evaluateAll((faces) =>
    Promise.all(faces.map(async (face) => {
      const image = new Image();
      image.src = /url\("(.*)"\)/.exec(getComputedStyle(face).backgroundImage)?.[1] ?? '';
      await image.decode();
      return image.naturalWidth === 256 && face.getBoundingClientRect().width > 15 ? new URL(image.src).pathname : 'not seen';
    })),
  );

const field = ({ page, t }: Portal) => page.getByRole('group', { name: t('avatar.title') });
const rail = ({ page, t }: Portal) => page.getByRole('navigation', { name: t('rail.areas') });
const avatarOf = async (person: Person): Promise<string | null> => {
  const { viewer } = await (await apiOf(person)).ask<{ viewer: { agent: { avatarUrl: string | null } } }>('{ viewer { agent { avatarUrl } } }');
  return viewer.agent.avatarUrl;
};

test.each(['en', 'sv'] as const)('one’s own picture comes to colleagues’ open screens and to the visitor, and goes again (%s)', async (language) => {
  const name = `Maja ${randomUUID().slice(0, 8)}`;
  const { siteKey, agent: maja, hire } = await makeTeam({ name, locale: language });
  const portal = await enter(browsers, maja, { language, path: '/settings' });
  const { page, t } = portal;
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
  await visitor.open();
  await visitor.say('Hello there');
  const johan = await enter(browsers, await hire({ name: 'Johan Ek', locale: language }), { language, path: '/agents' });
  const line = johan.page.getByRole('listitem').filter({ hasText: name });
  await line.waitFor();
  expect(await seenIn(line)).toEqual([]);

  await choose(page, field(portal).getByRole('button', { name: t('avatar.choose') }), await portrait());
  await page.getByText(t('avatar.saved')).waitFor();
  const url = await avatarOf(maja);
  for (const place of [field(portal), rail(portal), line]) await eventually(() => seenIn(place)).toEqual([url]);
  await shoot(page, `settings-${language}`);
  await shoot(johan.page, `colleagues-${language}`);

  await page.goto('/conversations');
  await portal.openRow('Hello there');
  await portal.say('Hello, this is how I look');
  await visitor.log.getByText('Hello, this is how I look').waitFor();
  await eventually(() => seenIn(visitor.log)).toEqual([url]);
  await eventually(() => seenIn(visitor.panel)).toEqual([url, url]);
  await shoot(visitor.page, `widget-${language}`);
  await shoot(page, `thread-${language}`);
  await johan.page.goto('/conversations');
  await johan.openRow('Hello, this is how I look');
  await johan.details.waitFor();
  for (const place of [johan.log, johan.details]) await eventually(() => seenIn(place)).toEqual([url]);
  await shoot(johan.page, `colleague-${language}`);
  await johan.page.goto('/agents');
  await visitor.page.reload();
  await eventually(() => seenIn(visitor.panel)).toEqual([url, url]);

  await page.goto('/settings');
  await (await alive(field(portal).getByRole('button', { name: t('avatar.remove') }))).click();
  await page.getByText(t('avatar.removed')).waitFor();
  // The focus is where one goes on.
  await eventually(() => field(portal).getByRole('button', { name: t('avatar.choose') }).evaluate((button) => button === document.activeElement)).toBe(true);
  for (const place of [field(portal), rail(portal), line]) await eventually(() => seenIn(place)).toEqual([]);
  expect((await fetch(`${inject('url')}${url}`)).status).toBe(404);
});

test('on a phone one chooses another, and it takes the place of the first', async () => {
  const { agent: maja } = await makeTeam({ name: 'Maja Ek', locale: 'sv' });
  const portal = await enter(browsers, maja, { language: 'sv', path: '/settings', ...phone });
  const { page, t } = portal;
  await choose(page, field(portal).getByRole('button', { name: t('avatar.choose') }), await portrait());
  await page.getByText(t('avatar.saved')).waitFor();
  const first = await avatarOf(maja);
  const other = await sharp({ create: { width: 300, height: 900, channels: 3, background: '#2f7d5b' } }).png().toBuffer();
  await choose(page, field(portal).getByRole('button', { name: t('avatar.change') }), { name: 'ny.png', mimeType: 'image/png', buffer: other });
  await eventually(() => avatarOf(maja)).not.toBe(first);
  const second = await avatarOf(maja);
  for (const place of [field(portal), rail(portal)]) await eventually(() => seenIn(place)).toEqual([second]);
  await shoot(page, 'settings-phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('what is no picture is told so, and what is dropped is taken', async () => {
  const { agent: maja } = await makeTeam({ name: 'Maja Ek' });
  const portal = await enter(browsers, maja, { path: '/settings' });
  const { page, t } = portal;
  const chooser = field(portal).getByRole('button', { name: t('avatar.choose') });
  const alert = field(portal).getByRole('alert');
  const told = (text: string) => eventually(() => alert.textContent()).toBe(text);
  const text = Buffer.from('Hello');
  await choose(page, chooser, { name: 'me.txt', mimeType: 'text/plain', buffer: text });
  await told(t('common.userError.NOT_A_PICTURE'));
  await choose(page, chooser, { name: 'me.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10_000_001) });
  await told(t('avatar.tooLarge'));
  // It only says that it is one.
  await choose(page, chooser, { name: 'me.png', mimeType: 'image/png', buffer: text });
  await told(t('common.userError.NOT_A_PICTURE'));
  await shoot(page, 'refused');
  expect(await avatarOf(maja)).toBeNull();

  const { buffer } = await portrait();
  await chooser.evaluate((target, bytes) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(bytes)], 'me.jpg', { type: 'image/jpeg' }));
    for (const type of ['dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, [...buffer]);
  await page.getByText(t('avatar.saved')).waitFor();
  await told('');
  await eventually(() => seenIn(field(portal))).toEqual([await avatarOf(maja)]);
});

test('a picture that does not come leaves the initials', async () => {
  const { agent: maja } = await makeTeam({ name: 'Maja Ek' });
  const portal = await enter(browsers, maja, { path: '/settings' });
  const { page, t } = portal;
  browsers.expectNoise(/ERR_FAILED/);
  let failed = 0;
  await page.route('**/avatars/**', (route) => {
    failed += 1;
    return route.abort();
  });
  await choose(page, field(portal).getByRole('button', { name: t('avatar.choose') }), await portrait());
  await page.getByText(t('avatar.saved')).waitFor();
  await eventually(() => failed).toBeGreaterThan(0);
  await shoot(page, 'broken');
  // Nothing is drawn over them: what is seen is what was seen without a picture.
  const broken = field(portal).locator(picture);
  const circle = broken.locator('..');
  const seen = await circle.screenshot();
  await broken.evaluate((face) => face.setAttribute('hidden', ''));
  expect((await circle.screenshot()).equals(seen)).toBe(true);
});

test('an admin gives an agent a picture, and takes it away', async () => {
  const name = `Ylva ${randomUUID().slice(0, 8)}`;
  const { agent: ylva } = await makeTeam({ name });
  const { page, dialog, toast } = await openAdmin(browsers, 'agents');
  const row = page.getByRole('row').filter({ hasText: name });
  await (await alive(row.getByRole('button', { name, exact: true }))).click();
  await choose(page, dialog.getByRole('button', { name: 'Choose a picture' }), await portrait());
  await toast('The picture is saved.');
  const url = await avatarOf(ylva);
  expect(url).not.toBeNull();
  for (const place of [dialog, row]) await eventually(() => seenIn(place)).toEqual([url]);
  await shoot(page, 'admin');
  await dialog.getByRole('button', { name: 'Remove picture' }).click();
  await toast('The picture is removed.');
  for (const place of [dialog, row]) await eventually(() => seenIn(place)).toEqual([]);
  expect(await avatarOf(ylva)).toBeNull();
});
