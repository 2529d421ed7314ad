import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language.ts';

describe('The language of a browser', () => {
  it.each([
    ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['en-GB,sv;q=0.9', 'en'],
    ['nb-NO,de;q=0.9,sv;q=0.4,en;q=0.3', 'sv'],
    ['en;q=0.2, sv;q=0.7', 'sv'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('of %j is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
