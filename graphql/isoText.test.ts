import { date, property, assert } from 'fast-check';
import { expect, test } from 'vitest';
import { isoText } from './isoText.ts';

test('a time is written as JavaScript itself writes it, whatever came before', () => {
  assert(property(date({ noInvalidDate: true }), date({ noInvalidDate: true, min: new Date(0), max: new Date(8e15) }), (one, other) => {
    for (const time of [one, other, new Date(other.getTime() + 1), one]) expect(isoText(time)).toBe(time.toISOString());
  }));
});
