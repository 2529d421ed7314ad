import { describe, expect, it } from 'vitest';
import { secondsSince, waitLevel } from './waiting.ts';

describe('The colour of a wait', () => {
  it.each([
    [0, 'green'],
    [30, 'green'],
    [30.001, 'yellow'],
    [119.999, 'yellow'],
    [120, 'red'],
    [90_000, 'red'],
  ])('of %d seconds is %s', (seconds, level) => {
    expect(waitLevel(seconds)).toBe(level);
  });

  it('counts no time before the wait began, whatever the clocks say', () => {
    expect(secondsSince('2026-11-22T09:00:00Z', Date.parse('2026-11-22T08:59:58Z'))).toBe(0);
  });
});
