import type { Locale } from './__generated__/resolvers.ts';

/** A stored language that we no longer know reads as English. */
export const asLocale = (stored: string): Locale => (stored === 'sv' ? 'sv' : 'en');
