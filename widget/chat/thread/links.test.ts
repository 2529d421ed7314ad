import { expect, test } from 'vitest';
import { piecesOf } from './links.ts';

const addresses = (text: string) => piecesOf(text).flatMap(({ href }) => href ?? []);

test('nothing of a text is lost', () => {
  const text = 'See https://a.se/x, (https://b.se/y_(z)) and http://c.se! Also ftp://d.se and https://';
  expect(piecesOf(text).map((piece) => piece.text).join('')).toBe(text);
});

test('punctuation after an address belongs to the sentence, brackets inside it to the address', () => {
  expect(addresses('See https://a.se/x, (https://b.se/y_(z)) and http://c.se!')).toEqual([
    'https://a.se/x',
    'https://b.se/y_(z)',
    'http://c.se',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.se', 'www.a.se', 'https://', 'xhttps:a.se'])(
  '%s is no link',
  (text) => {
    expect(addresses(text)).toEqual([]);
  },
);

test('markup is only text', () => {
  expect(piecesOf('<img src=x onerror=alert(1)>')).toEqual([{ text: '<img src=x onerror=alert(1)>', href: null }]);
});
