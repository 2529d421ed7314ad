import { describe, expect, it } from 'vitest';
import { hostOf, pathOf } from './pathOf.ts';

describe('The page of a visitor', () => {
  it('is told by its path and query, readable', () => {
    expect(pathOf('https://shop.example/kl%C3%A4der/jacka?f%C3%A4rg=r%C3%B6d#x')).toBe('/kläder/jacka?färg=röd');
    expect(hostOf('https://www.google.com/search')).toBe('www.google.com');
  });

  it('is told as it came when it is no address, or badly escaped', () => {
    expect(pathOf('not an address')).toBe('not an address');
    expect(pathOf('https://shop.example/100%')).toBe('/100%');
  });
});
