import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, inkOn, readableOn } from './contrast.ts';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('text on any site colour has 4.5 : 1', () => {
  fc.assert(
    fc.property(color, (site) => {
      expect(contrast(site, inkOn(site))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('any site colour becomes readable on the light and on the dark surface', () => {
  fc.assert(
    fc.property(color, fc.constantFrom('#ffffff', '#1a1922'), (site, surface) => {
      expect(contrast(readableOn(surface, site), surface)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a colour that is readable stays as it is', () => {
  expect(readableOn('#ffffff', '#1f5c4a')).toBe('#1f5c4a');
});
