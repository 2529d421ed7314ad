import { expect, test } from 'vitest';
import { browserName } from './browserName.ts';

const base = 'Mozilla/5.0 (';
test.each([
  [`${base}Macintosh; Intel Mac OS X 10.15; rv:141.0) Gecko/20100101 Firefox/141.0`, 'Firefox 141 · macOS'],
  [`${base}Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge 142 · Windows'],
  [`${base}Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36`, 'Chrome 142 · Android'],
  [`${base}iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1`, 'Safari 18 · iPhone'],
])('%s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});

test('a program is not called a browser', () => {
  expect(browserName('curl/8.5.0')).toBeNull();
});
