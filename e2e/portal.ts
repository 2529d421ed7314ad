import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { dictionaries } from '../app/i18n/dictionaries.ts';
import { type Language, type Translate, translator } from '../app/i18n/messages.ts';
import { apiOf, type Person } from './api.ts';
import { type Browsers, eventually } from './browser.ts';

/** What an agent does and sees, in the agent's language. */
export interface Portal {
  page: Page;
  t: Translate;
  /** A row of the list, by something that it shows. */
  row(text: string): Locator;
  section(title: 'list.visitors' | 'list.queue' | 'list.messages' | 'list.colleagues'): Locator;
  log: Locator;
  composer: Locator;
  details: Locator;
  openRow(text: string): Promise<void>;
  say(text: string): Promise<void>;
  /** What stands in the composer: by Enter, or by the button under a finger. */
  send(): Promise<void>;
  choosePresence(presence: 'online' | 'away'): Promise<void>;
}

type EnterOptions = BrowserContextOptions & { path?: string; language?: Language };

/**
 * The same element, once React has taken it over: what is pressed or written before goes nowhere, or is taken back. An element
 * that has its props has its code, so that React hears at once what happens to it.
 */
export async function alive(locator: Locator): Promise<Locator> {
  await eventually(() => locator.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps$')))).toBe(true);
  return locator;
}

/** A browser in which the person is signed in, and Online. */
export async function enter(browsers: Browsers, person: Pick<Person, 'email'>, { path = '/conversations', language, ...options }: EnterOptions = {}): Promise<Portal> {
  const api = await apiOf(person, options.baseURL);
  const context = await browsers.open({ ...(await api.signedIn()), ...options });
  const page = await context.newPage();
  await page.goto(path);
  const presence = async () => (await api.ask<{ viewer: { agent: { presence: string } } }>('{ viewer { agent { presence } } }')).viewer.agent.presence;
  await eventually(presence).toBe('ONLINE');
  return portalOf(page, language);
}

export function portalOf(page: Page, language: Language = 'en'): Portal {
  const t = translator(language, Object.assign({}, ...Object.values(dictionaries[language])));
  const row = (text: string) => page.getByRole('listitem').filter({ has: page.getByRole('link') }).filter({ hasText: text });
  const composer = page.getByRole('textbox', { name: t('composer.label', { name: '' }).trim() });
  const send = async () => {
    if (await page.evaluate(() => matchMedia('(pointer: coarse)').matches)) await page.getByRole('button', { name: t('composer.send'), exact: true }).tap();
    else await composer.press('Enter');
  };
  return {
    page,
    t,
    row,
    section: (title) => page.getByRole('region', { name: t(title) }),
    log: page.getByRole('log', { name: t('thread.messages') }),
    composer,
    details: page.getByRole('complementary', { name: t('details.title') }),
    openRow: (text) => row(text).getByRole('link').click(),
    send,
    async say(text) {
      await composer.fill(text);
      await send();
    },
    async choosePresence(presence) {
      const shown = t(presence === 'online' ? 'common.online' : 'common.away');
      await page.getByRole('button', { name: t('presence.choose') }).click();
      await page.getByRole('menuitemradio', { name: t(`presence.${presence}`) }).click();
      await page.getByRole('button', { name: `${t('presence.choose')}: ${shown}` }).waitFor();
    },
  };
}
