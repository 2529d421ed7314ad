import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as awayWords } from '../widget/away/words.ts';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();

/** A page whose minutes pass when the test wants it. */
async function visitWithClock(siteKey: string, options: Parameters<typeof browsers.open>[0] = {}, language: 'sv' | 'en' = 'en') {
  const context: BrowserContext = await browsers.open(options);
  await context.clock.install();
  return visit(context, { siteKey, language });
}

/** As many half minutes as it takes. */
const inTime = ({ page }: Widget, shown: () => Promise<number>) =>
  eventually(async () => {
    await page.clock.fastForward(31_000);
    return shown();
  });

test('a site that hides takes its chat off the page when the last agent goes Away, and brings it back; not from a visitor who has one', async () => {
  const { siteKey, agent: maja } = await makeTeam({ whenUnavailable: 'HIDE' });
  const agent = await enter(browsers, maja);
  const looking = await visitWithClock(siteKey);
  await looking.launcher.waitFor();
  const chatting = await visitWithClock(siteKey);
  await chatting.open();
  await chatting.say('Do you have tents?');
  await agent.openRow('Do you have tents?');
  await agent.page.goto('/visitors');
  // Who chats is not on the list: that one cannot start a chat.
  await eventually(() => agent.page.getByRole('listitem').filter({ hasText: siteKey }).count()).toBe(1);
  await agent.page.goto('/conversations');

  await agent.choosePresence('away');
  await inTime(looking, () => looking.launcher.count()).toBe(0);
  await chatting.page.getByRole('button', { name: chatting.words.close }).first().click();
  await chatting.page.clock.fastForward(62_000);
  await chatting.launcher.waitFor();
  await chatting.open();
  await chatting.end();
  // It is asked once more when a chat is over, so that no new one is offered in vain.
  await chatting.panel.getByText(chatting.words.closed).waitFor();
  expect(await chatting.panel.getByRole('button', { name: chatting.words.startNew }).count()).toBe(0);
  await chatting.page.keyboard.press('Escape');
  await eventually(() => chatting.launcher.count()).toBe(0);

  await agent.choosePresence('online');
  for (const visitor of [looking, chatting]) await inTime(visitor, () => visitor.launcher.count()).toBe(1);
  await looking.open();
  await looking.say('And stoves?');
  await looking.panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();
});

test.each([
  { language: 'en', locale: 'en-GB', viewport: { width: 1280, height: 800 } },
  { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
] as const)('an open chat says that nobody can answer before anything is refused, and keeps what was begun ($language)', async ({ language, ...options }) => {
  const { siteKey, agent: maja } = await makeTeam({ whenUnavailable: 'HIDE' });
  const agent = await enter(browsers, maja);
  const visitor = await visitWithClock(siteKey, options, language);
  const { panel, words, composer } = visitor;
  await visitor.open();
  await panel.getByText(words.statusOpen).waitFor();
  await agent.choosePresence('away');
  await composer.fill('Is anybody');
  const note = panel.getByText(words.closed);
  await note.waitFor();
  expect([await composer.count(), await panel.getByText(words.welcomeText).count()]).toEqual([0, 0]);
  // Who works by keyboard is still in the chat.
  expect(await panel.evaluate((element) => element.matches(':focus'))).toBe(true);

  await agent.choosePresence('online');
  await inTime(visitor, () => composer.count()).toBe(1);
  expect(await composer.inputValue()).toBe('Is anybody');
  await composer.press('Enter');
  await panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();
});

test('where messages are taken, what was begun goes into the form before it is refused', async () => {
  const { siteKey, agent: maja } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM' });
  const agent = await enter(browsers, maja);
  const visitor = await visitWithClock(siteKey);
  await visitor.open();
  await visitor.panel.getByText(visitor.words.statusOpen).waitFor();
  await agent.choosePresence('away');
  await visitor.composer.fill('Is anybody');
  const message = visitor.panel.getByRole('textbox', { name: awayWords.en.message, exact: true });
  await message.waitFor();
  expect(await message.inputValue()).toBe('Is anybody');
  expect(await visitor.panel.getByText(visitor.words.problems.SITE_CLOSED).count()).toBe(0);
});
