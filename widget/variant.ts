import type { Locale } from './loader/widget.generated.ts';

/** The browser's own variant of the language: it knows whether its reader counts to 12 or 24. */
export const variantOf = (language: Locale): string => navigator.languages.find((one) => one.toLowerCase().startsWith(language)) ?? language;
