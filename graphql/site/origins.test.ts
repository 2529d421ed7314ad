import { describe, expect, test } from 'vitest';
import { mend } from '../expected.factory.ts';
import { originAllowed, originsOf } from './origins.ts';

describe('allowed origins', () => {
  test.each([
    ['https://shop.example', 'https://shop.example'],
    [' HTTPS://Shop.Example/ ', 'https://shop.example'],
    ['https://shop.example:443', 'https://shop.example'],
    ['https://shop.example:8443', 'https://shop.example:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['https://*.shop.example', 'https://*.shop.example'],
    ['https://*.Shop.example:8443', 'https://*.shop.example:8443'],
    ['https://räksmörgås.example', 'https://xn--rksmrgs-5wao1o.example'],
  ])('keep %s as browsers write it', (given, kept) => {
    expect(originsOf([given])).toEqual([kept]);
  });

  test.each([
    '',
    '*',
    'null',
    'shop.example',
    '//shop.example',
    'ftp://shop.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    'https://shop.example/path',
    'https://shop.example?query',
    'https://shop.example#hash',
    'https://user@shop.example',
    'https://shop.example:99999',
    'https://shop example',
    'https://*',
    'https://*.com',
    'https://*.127.0.0.1',
    'https://*.[::1]',
    'https://shop.*.example',
    'https://*shop.example',
    'https://*.*.shop.example',
    'https://%2a.shop.example',
    'https://shop.example\0',
    'https://\ud800.example',
    `https://${'x'.repeat(300)}.example`,
  ])('refuse %j', (given) => {
    expect(() => originsOf([given])).toThrow(expect.objectContaining(mend('INVALID', 'allowedOrigins')));
  });

  test('are at least one and at most fifty, each once', () => {
    expect(() => originsOf([])).toThrow(expect.objectContaining(mend('BLANK', 'allowedOrigins')));
    const many = Array.from({ length: 51 }, (_, index) => `https://${index}.example`);
    expect(() => originsOf(many)).toThrow(expect.objectContaining(mend('TOO_MANY', 'allowedOrigins')));
    expect(originsOf(['https://shop.example', 'https://SHOP.example/'])).toEqual(['https://shop.example']);
  });
});

describe('an origin', () => {
  const allowed = ['https://shop.example', 'http://localhost:3000', 'https://*.firm.example', 'https://*.port.example:8443'];

  test.each([
    'https://shop.example',
    'http://localhost:3000',
    'https://a.firm.example',
    'https://a.b.firm.example',
    'https://a.port.example:8443',
  ])('%s is allowed', (origin) => {
    expect(originAllowed(allowed, origin)).toBe(true);
  });

  test.each([
    null,
    '',
    'null',
    'http://shop.example',
    'https://shop.example:8443',
    'https://shop.example/',
    'https://SHOP.example',
    'https://evilshop.example',
    'https://shop.example.evil.example',
    'https://a.shop.example',
    'http://localhost',
    'http://localhost:30001',
    'https://firm.example',
    'https://.firm.example',
    'https://evilfirm.example',
    'https://firm.example.evil.example',
    'https://evil.example/.firm.example',
    'https://evil.example?.firm.example',
    'https://evil.example#.firm.example',
    'https://evil.example:443@a.firm.example',
    'https://*.firm.example',
    'http://a.firm.example',
    'https://a.firm.example:8443',
    'https://a.port.example',
    'https://a.port.example:84430',
    'https://a.firm.example\n',
  ])('%j is refused', (origin) => {
    expect(originAllowed(allowed, origin)).toBe(false);
  });
});
