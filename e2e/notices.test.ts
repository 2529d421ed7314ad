import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as awayWords } from '../widget/away/words.ts';
import { apiOf, makeTeam, type Person } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { alive, portalOf } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** What pages of the test's browser keep of what they would have shown on the desktop, and whether they are looked at. */
interface Watched {
  shown: string[];
  /** How many tones each sound had. */
  sounds: number;
  asked: number;
  elsewhere: boolean;
}
declare global {
  var watched: Watched;
}

/** A browser with a desktop that can be read, in which nobody looks at a page unless the test says so. */
async function desktop(person: Person, permission: NotificationPermission): Promise<BrowserContext> {
  const context = await browsers.open(await (await apiOf(person)).signedIn());
  await context.addInitScript((first) => {
    globalThis.watched = { shown: [], sounds: 0, asked: 0, elsewhere: true };
    document.hasFocus = () => !globalThis.watched.elsewhere;
    class Shown extends EventTarget {
      static permission = first;
      static requestPermission() {
        globalThis.watched.asked += 1;
        Shown.permission = 'granted';
        return Promise.resolve('granted');
      }
      constructor(title: string, { body }: NotificationOptions) {
        super();
        globalThis.watched.shown.push(`${title}: ${body}`);
      }
      close() {}
    }
    const part = () => ({ connect: () => part(), frequency: {}, gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }, start: () => (globalThis.watched.sounds += 1), stop() {} });
    class Audio {
      currentTime = 0;
      resume = () => Promise.resolve();
      createOscillator = part;
      createGain = part;
    }
    Object.assign(globalThis, { Notification: Shown, AudioContext: Audio });
  }, permission);
  return context;
}

async function tab(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto('/conversations');
  // The part of the portal that tells comes a moment after the list.
  await alive(page.locator('[data-beside]'));
  await eventually(async () => (await page.evaluate(() => navigator.locks.query())).held?.length).toBe(0);
  return { ...portalOf(page), shown: () => page.evaluate(() => globalThis.watched.shown), sounds: () => page.evaluate(() => globalThis.watched.sounds) };
}

const look = (page: Page, at: boolean) =>
  page.evaluate((looking) => {
    globalThis.watched.elsewhere = !looking;
    window.dispatchEvent(new Event(looking ? 'focus' : 'blur'));
  }, at);

test('of two tabs one tells on the desktop, with name and words; none while the conversation is looked at', async () => {
  const { siteKey, agent } = await makeTeam();
  const context = await desktop(agent, 'granted');
  const [one, two] = [await tab(context), await tab(context)];
  const all = async () => [...(await one.shown()), ...(await two.shown())];
  const tones = async () => (await one.sounds()) + (await two.sounds());
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Is anybody there?');
  await eventually(all).toEqual(['New conversation: Visitor: Is anybody there?']);
  await two.row('Is anybody there?').waitFor();
  expect(await tones()).toBe(2);

  await visitor.say('Hello?');
  await eventually(all).toHaveLength(2);
  // Either of the two may have told it.
  expect(await all()).toContain('New message from Visitor: Hello?');

  await look(two.page, true);
  await two.openRow('Hello?');
  await two.log.getByText('Hello?', { exact: true }).waitFor();
  await eventually(async () => (await two.page.evaluate(() => navigator.locks.query())).held?.map(({ name }) => name)).toContain(`samtal.looking:${two.page.url().split('/').at(-1)}`);
  await visitor.say('I see that you read');
  await two.log.getByText('I see that you read', { exact: true }).waitFor();
  await one.row('I see that you read').waitFor();
  expect(await tones()).toBe(3);
  await look(two.page, false);
  await visitor.say('And now you do not');
  await eventually(all).toHaveLength(3);
  expect(await all()).not.toContain('New message from Visitor: I see that you read');
  expect(await tones()).toBe(4);

  // Looking at something else here, one hears it and sees it in the list.
  // Out of the text box first.
  await two.page.keyboard.press('Escape');
  await two.page.keyboard.press('h');
  await look(two.page, true);
  await eventually(async () => (await two.page.evaluate(() => navigator.locks.query())).held?.map(({ name }) => name)).toContain('samtal.looking:');
  await visitor.say('One more thing');
  await eventually(tones).toBe(5);
  expect(await all()).toHaveLength(3);
  await two.page.evaluate(() => localStorage.setItem('samtal.sound', 'off'));
  await visitor.say('The last one');
  await one.row('The last one').waitFor();
  await two.row('The last one').waitFor();
  expect(await tones()).toBe(5);
});

test('it asks for the desktop when a conversation came unseen, not before, and never again after a no', async () => {
  const { siteKey, agent } = await makeTeam();
  const context = await desktop(agent, 'default');
  const { page, t } = await tab(context);
  const offer = page.getByText(t('notify.offer'));
  expect(await offer.count()).toBe(0);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Anybody?');
  await offer.waitFor();
  expect(await page.evaluate(() => globalThis.watched)).toMatchObject({ shown: [], asked: 0 });
  await page.getByRole('button', { name: t('notify.turnOn') }).click();
  await offer.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => globalThis.watched.asked)).toBe(1);
  await visitor.say('Hello?');
  await eventually(() => page.evaluate(() => globalThis.watched.shown)).toEqual(['New message from Visitor: Hello?']);
});

test.each(['sv', 'en'] as const)('what the browser refuses, the settings say how to allow, in %s', async (language) => {
  const { agent } = await makeTeam({ locale: language });
  const context = await desktop(agent, 'denied');
  const page = await context.newPage();
  const { t } = portalOf(page, language);
  await page.goto('/settings/notifications');
  const help = page.getByRole('listitem').filter({ hasText: 'Chrome:' });
  await help.getByText(t('notify.blocked.chrome')).waitFor();
  for (const browser of ['edge', 'firefox', 'safari'] as const) await page.getByText(t(`notify.blocked.${browser}`)).waitFor();
  expect(await page.getByRole('switch', { name: t('notify.on') }).count()).toBe(0);
  const sound = page.getByRole('switch', { name: t('sound.on'), exact: true });
  expect(await sound.isChecked()).toBe(true);
  await (await alive(sound)).click();
  await page.reload();
  await eventually(() => sound.isChecked()).toBe(false);
});

test('a message that is left is told like a new conversation: sound, desktop, title; not once it is looked at, nor when it is not wanted', async () => {
  const { siteKey, agent } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM' });
  const context = await desktop(agent, 'granted');
  const one = await tab(context);
  const { page, t } = one;
  await one.choosePresence('away');
  const leave = async (name: string, text: string) => {
    const { panel, open } = await visit(await browsers.open(), { siteKey });
    await open();
    await panel.getByRole('textbox', { name: awayWords.en.message, exact: true }).fill(text);
    await panel.getByLabel(awayWords.en.email).fill('elin@example.com');
    await panel.getByLabel(awayWords.en.name).fill(name);
    await panel.getByRole('button', { name: awayWords.en.send }).click();
    await panel.getByText(awayWords.en.done).waitFor();
  };
  await leave('Elin', 'Do you have it in blue?');
  await eventually(one.shown).toEqual(['Elin left a message: Do you have it in blue?']);
  expect(await one.sounds()).toBe(1);
  await eventually(() => page.title()).toMatch(/^\(1\) /);
  await page.getByRole('status').filter({ hasText: t('notice.messageLeft', { name: 'Elin' }) }).waitFor({ state: 'attached' });
  await one.openRow('Elin');
  await eventually(() => page.title()).not.toMatch(/^\(/);

  await page.goto('/settings/notifications');
  const wanted = page.getByRole('switch', { name: t('notify.subjects.messages') });
  await eventually(() => wanted.isChecked()).toBe(true);
  await (await alive(wanted)).click();
  await page.reload();
  await eventually(() => wanted.isChecked()).toBe(false);
  await page.goto('/conversations');
  await page.waitForLoadState('networkidle');
  await leave('Siv', 'And in red?');
  await one.row('Siv').waitFor();
  expect(await one.shown()).toEqual([]);
  expect(await page.title()).not.toMatch(/^\(/);
});
