import { describe, expect, it } from 'vitest';
import { dictionaries } from './dictionaries.ts';
import { clockOf, durationOf, formatOf } from './format.ts';
import { translator } from './messages.ts';

describe('A length of time', () => {
  it.each([
    [0.4, '0 s'],
    [18, '18 s'],
    [119.6, '2 min'],
    [125, '2 min 5 s'],
    [3600, '1 h'],
    [12_000, '3 h 20 min'],
    [86_400 * 4 + 59, '4 days'],
  ])('of %d seconds is %j', (seconds, words) => {
    expect(durationOf('en', seconds).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('is Swedish in Swedish', () => {
    expect(durationOf('sv', 18).replaceAll('\u00a0', ' ')).toBe('18 s');
  });

  it.each([
    [0, '0:00'],
    [41.9, '0:41'],
    [725, '12:05'],
    [3725, '1:02:05'],
    [-3, '0:00'],
  ])('ticks: %d seconds are %j', (seconds, clock) => {
    expect(clockOf(seconds)).toBe(clock);
  });
});

describe('A day', () => {
  const format = formatOf('en', 'Europe/Stockholm', translator('en', dictionaries.en.common));
  const now = Date.parse('2026-11-22T22:30:00Z');

  it('is told from the agent’s own midnight on', () => {
    expect(format.day('2026-11-22T23:10:00Z', now + 3_600_000)).toBe('Today');
    expect(format.day('2026-11-22T22:10:00Z', now + 3_600_000)).toBe('Yesterday');
  });

  it('has its year when that is another', () => {
    expect(format.day('2026-11-16T12:00:00Z', now)).toBe('Monday 16 November');
    expect(format.day('2024-11-16T12:00:00Z', now)).toBe('16 November 2024');
  });

  it('is in a list the time of today, else as short as can be', () => {
    expect(format.moment('2026-11-22T08:05:00Z', now)).toBe('09:05');
    expect(format.moment('2026-11-16T12:00:00Z', now)).toBe('16 Nov');
  });
});
