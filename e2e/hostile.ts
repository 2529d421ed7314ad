import type { BrowserContext, Page } from 'playwright-core';

/** Complaints of anything that ran: a request, a window, a mark. */
export function watch(context: BrowserContext): { ran: string[] } {
  const ran: string[] = [];
  context.on('request', (request) => void (request.url().includes('pwned') && ran.push(request.url())));
  const look = (page: Page) => page.on('dialog', (dialog) => (ran.push(dialog.message()), void dialog.dismiss()));
  context.pages().forEach(look);
  context.on('page', look);
  return { ran };
}

export const marked = (page: Page) => page.evaluate(() => 'pwned' in window);
