import { expect, inject, test } from 'vitest';
import { owner } from './api.ts';
import { useBrowsers } from './browser.ts';
import { enter } from './portal.ts';

const browsers = useBrowsers();

interface Manifest {
  lang: string;
  start_url: string;
  display: string;
  icons: { src: string; sizes: string; purpose?: string }[];
  shortcuts: { name: string; url: string }[];
}
const manifestIn = async (language: string): Promise<Manifest> => (await fetch(`${inject('url')}/manifest.webmanifest`, { headers: { 'accept-language': language } })).json();

test('the portal can be installed: its manifest, in the browser’s language, and its icons as large as they say', async () => {
  const [sv, en] = [await manifestIn('sv'), await manifestIn('en')];
  expect(en).toMatchObject({ lang: 'en', start_url: '/conversations', display: 'standalone' });
  expect(sv.lang).toBe('sv');
  expect(sv.shortcuts.map(({ name }) => name)).toEqual(['Konversationer', 'Besökare online', 'Historik']);
  expect(en.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of en.icons) {
    const png = Buffer.from(await (await fetch(`${inject('url')}${src}`)).arrayBuffer());
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a browser finds nothing against installing it', async () => {
  const { page } = await enter(browsers, owner, { serviceWorkers: 'allow' });
  const cdp = await page.context().newCDPSession(page);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // Which every browser of a test is.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors, url } = await cdp.send('Page.getAppManifest');
  expect({ errors, url }).toEqual({ errors: [], url: `${inject('url')}/manifest.webmanifest` });
});

test('what offers to install it stands in the settings, and in the palette', async () => {
  const { page, t } = await enter(browsers, owner, { path: '/settings/notifications' });
  await page.getByText(t('install.how.safari')).waitFor();
  await page.evaluate(() => window.dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt: () => Promise.resolve(Object.assign(document.body, { title: 'asked' })) })));
  await page.getByRole('button', { name: t('install.do') }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('install');
  await page.getByRole('option', { name: t('install.do') }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.title === 'asked');
  await page.getByRole('button', { name: t('install.do') }).waitFor({ state: 'hidden' });
});

test('which version runs stands in the settings, in one line to copy for support', async () => {
  const { page, t } = await enter(browsers, owner, { path: '/settings', permissions: ['clipboard-read', 'clipboard-write'] });
  const build = (await (await fetch(`${inject('url')}/version`)).text()).trim();
  await page.getByRole('group', { name: t('settings.version') }).getByText(build).waitFor();
  await page.getByRole('button', { name: t('common.copy') }).click();
  await page.getByRole('button', { name: t('common.copied') }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^Samtal ${build} · in the browser · Chrome \\d+`));
});
