import { Mendable } from '../errors.ts';
import { cut } from '../input.ts';

export interface PageInput {
  url: string;
  title?: string | null;
  referrer?: string | null;
}

/** The page as it is kept. The referrer is empty when there was none that can be kept. `field`: where the address stood. */
export function pageOf({ url, title, referrer }: PageInput, field: string): { pageUrl: string; pageTitle: string; referrer: string } {
  const pageUrl = cut(url, 2_000);
  if (!isOfTheWeb(pageUrl)) {
    throw new Mendable('INVALID', field, 'The page’s address must begin with http:// or https://.');
  }
  return { pageUrl, pageTitle: cut(title, 300), referrer: referrerOf(referrer) };
}

export function referrerOf(referrer: string | null | undefined): string {
  const from = cut(referrer, 2_000);
  return isOfTheWeb(from) ? from : '';
}

/** An address that agents can click on without harm. */
export const isOfTheWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
