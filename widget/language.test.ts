import { expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

test('the browser’s first language that the site has wins', () => {
  expect(chooseLanguage(['en', 'sv'], ['de-DE', 'sv-SE', 'en'])).toBe('sv');
});

test('a region and its case do not matter', () => {
  expect(chooseLanguage(['sv', 'en'], ['EN-us'])).toBe('en');
});

test('a language that only begins alike is another one', () => {
  expect(chooseLanguage(['en', 'sv'], ['svm'])).toBe('en');
});

test('without a language in common it is the site’s default', () => {
  expect(chooseLanguage(['sv', 'en'], ['fi', 'nb-NO'])).toBe('sv');
});
