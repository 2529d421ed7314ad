import type { BrowserContext, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Language } from '../app/i18n/messages.ts';
import { type Words, wordsOf } from '../widget/chat/words/words.ts';

/** What a visitor does and sees, in the visitor's language. */
export interface Widget {
  page: Page;
  words: Words;
  launcher: Locator;
  panel: Locator;
  log: Locator;
  composer: Locator;
  open(): Promise<void>;
  say(text: string): Promise<void>;
  end(): Promise<void>;
}

interface VisitOptions {
  siteKey?: string;
  path?: string;
  language?: Language;
  origin?: string;
}

/** A page of the shop; the widget's language is that of the browser, as far as the site has it. */
export async function visit(context: BrowserContext, { siteKey = 'demo-nordlund', path = '/', language = 'en', origin = inject('shop') }: VisitOptions = {}): Promise<Widget> {
  const page = await context.newPage();
  await page.goto(`${origin}${path}?site=${siteKey}&lang=${language}`);
  return widgetOf(page, language);
}

export function widgetOf(page: Page, language: Language = 'en'): Widget {
  const words = wordsOf(language);
  const launcher = page.getByRole('button', { name: words.launcher });
  const panel = page.getByRole('dialog', { name: words.dialog('') });
  const composer = panel.getByRole('textbox', { name: words.write });
  return {
    page,
    words,
    launcher,
    panel,
    composer,
    log: panel.getByRole('log', { name: words.messages }),
    async open() {
      await launcher.click();
      await panel.waitFor();
    },
    async say(text) {
      await composer.fill(text);
      await composer.press('Enter');
    },
    async end() {
      await panel.getByRole('button', { name: words.menu }).click();
      await panel.getByRole('button', { name: words.endChat }).click();
      await panel.getByRole('group', { name: words.endQuestion }).getByRole('button', { name: words.endYes }).click();
    },
  };
}
