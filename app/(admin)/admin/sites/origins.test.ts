import { expect, test } from 'vitest';
import { originsIn, strangeOrigins } from './origins.ts';

test('what is pasted becomes origins, each once', () => {
  expect(originsIn('https://Shop.example/checkout?x=1\nshop.example\n\n http://localhost:3000/ ')).toEqual([
    'https://shop.example',
    'http://localhost:3000',
  ]);
});

test.each(['https://shop.example', 'https://*.shop.example', 'http://localhost:3000', 'http://127.0.0.1:8080', 'https://räksmörgås.se'])('%s is an origin', (origin) => {
  expect(strangeOrigins([origin])).toEqual([]);
});

test.each(['ftp://shop.example', 'https://*', 'https://*.example', 'https://shop..example', 'https://shop.example:99999', 'https://-shop.example', 'https://sh*p.example'])(
  '%s is none',
  (origin) => {
    expect(strangeOrigins([origin])).toEqual([origin]);
  },
);
