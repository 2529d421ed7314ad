import { describe, expect, it } from 'vitest';
import { periodStart } from './period.ts';

describe('A period of the history', () => {
  const evening = Date.parse('2026-11-22T23:30:00Z');

  it('begins at the agent’s own midnight', () => {
    expect(periodStart('today', evening, 'Europe/Stockholm')).toBe('2026-11-22T23:00:00.000Z');
    expect(periodStart('today', evening, 'America/New_York')).toBe('2026-11-22T05:00:00.000Z');
    expect(periodStart('today', evening, 'Asia/Kolkata')).toBe('2026-11-22T18:30:00.000Z');
  });

  it('counts today as its last day', () => {
    expect(periodStart('week', evening, 'UTC')).toBe('2026-11-16T00:00:00.000Z');
    expect(periodStart('month', evening, 'UTC')).toBe('2026-10-24T00:00:00.000Z');
  });

  it('is right over the night when clocks change', () => {
    expect(periodStart('week', Date.parse('2026-10-28T12:00:00Z'), 'Europe/Stockholm')).toBe('2026-10-21T22:00:00.000Z');
    expect(periodStart('today', Date.parse('2026-10-25T12:00:00Z'), 'Europe/Stockholm')).toBe('2026-10-24T22:00:00.000Z');
  });

  it('of all time has no beginning', () => {
    expect(periodStart('ever', evening, 'UTC')).toBeUndefined();
  });
});
