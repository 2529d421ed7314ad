import type { BrowserContextOptions } from 'playwright-core';
import type { Language } from '../app/i18n/messages.ts';
import type { Portal } from './portal.ts';

interface Device {
  device: string;
  language: Language;
  options: BrowserContextOptions;
}

const desktop: Device = { device: 'a desktop', language: 'en', options: { locale: 'en-GB', viewport: { width: 1440, height: 900 } } };
export const phone: Device = { device: 'a phone', language: 'sv', options: { locale: 'sv-SE', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } };

/** A story that is told on both has been told in both languages and both sizes. */
export const devices: readonly Device[] = [desktop, phone];

/** Looks into Details, which stand beside the thread on a desktop and are called up on a phone. */
export async function withDetails(portal: Portal, look: (details: Portal['details']) => Promise<void>): Promise<void> {
  const { page, t, details } = portal;
  if ((page.viewportSize()?.width ?? 0) > 500) return look(details);
  const sheet = page.getByRole('dialog', { name: t('details.title') });
  await page.getByRole('button', { name: t('thread.details') }).tap();
  await look(sheet);
  await sheet.getByRole('button', { name: t('common.close') }).tap();
  return sheet.waitFor({ state: 'hidden' });
}
