import { describe, expect, test } from 'vitest';
import { withCode } from './handover.ts';

describe('an address that a chat comes along to', () => {
  test.each([
    ['https://www.shop.example/tents', 'https://www.shop.example/tents#samtal=a.1.b'],
    ['https://www.shop.example/?a=b', 'https://www.shop.example/?a=b#samtal=a.1.b'],
    ['https://www.shop.example/#sizes', 'https://www.shop.example/#sizes&samtal=a.1.b'],
  ])('of %s is %s', (url, along) => {
    expect(withCode(url, 'a.1.b')).toBe(along);
  });
});
