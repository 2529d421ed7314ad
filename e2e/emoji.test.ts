import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test.each([
  { language: 'en', name: 'upside-down face', second: 'red heart' },
  { language: 'sv', name: 'upp-och-nervänt ansikte', second: 'rött hjärta' },
] as const)('in $language the agent finds emoji by key, by search and by :name, and :) stays what it is', async ({ language, name, second }) => {
  const { siteKey, agent } = await makeTeam({ locale: language });
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
  const { page, composer, openRow, t } = await enter(browsers, agent, { language });
  await visitor.open();
  await visitor.say('Hello?');
  await openRow('Hello?');

  await composer.fill('Hi  there');
  await composer.press('Home');
  for (const _ of 'Hi ') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+j');
  const search = page.getByRole('textbox', { name: t('emoji.search') });
  await eventually(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('upside');
  await page.getByRole('button', { name, exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  await page.keyboard.press('Enter');
  await eventually(() => composer.inputValue()).toBe('Hi 🙃 there');
  expect(await composer.evaluate((box) => box === document.activeElement)).toBe(true);

  await page.getByRole('button', { name: t('emoji.open'), exact: true }).click();
  await page.getByRole('group', { name: t('emoji.used') }).getByRole('button', { name, exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await search.waitFor({ state: 'detached' });

  await composer.fill('');
  await page.keyboard.type('Thanks :heart');
  await page.getByRole('option', { name: second }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await visitor.log.getByText('Thanks :heart', { exact: true }).waitFor();
  await page.keyboard.type(':upside');
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => composer.inputValue()).toBe('🙃');
  await page.keyboard.type(' :)');
  await page.keyboard.press('Enter');
  await visitor.log.getByText('🙃 :)', { exact: true }).waitFor();
});

test('a visitor puts an emoji where the cursor is, by mouse and by keys', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { page, panel, composer, words, open, log } = await visit(await browsers.open(), { siteKey });
  await open();
  const button = panel.getByRole('button', { name: words.emoji });
  const list = panel.getByRole('group', { name: words.emoji });
  await composer.fill('Hello!');
  await composer.press('ArrowLeft');
  await button.click();
  await list.getByRole('button', { name: 'waving hand' }).click();
  await eventually(() => composer.inputValue()).toBe('Hello👋!');
  await list.waitFor({ state: 'detached' });

  await button.focus();
  await page.keyboard.press('Enter');
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await panel.waitFor();
  await page.keyboard.press('Enter');
  await list.waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await eventually(() => composer.inputValue()).toBe('Hello👋😃!');
  await page.keyboard.press('Enter');
  await log.getByText('Hello👋😃!', { exact: true }).waitFor();
  await agent.openRow('Hello👋😃!');
});
