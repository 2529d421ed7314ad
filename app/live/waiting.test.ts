import { describe, expect, it } from 'vitest';
import { longestWait, secondsSince, waitLevel, waitsSince } from './waiting.ts';

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

describe('Who waits', () => {
  const moment = (minute: number) => `2026-11-22T09:${String(minute).padStart(2, '0')}:00.000Z`;
  const queued = { kind: 'CHAT', state: 'QUEUED', waitingSince: null, returnedAt: null, startedAt: moment(1) } as const;
  const asking = { ...queued, waitingSince: moment(5) };
  const back = { ...queued, returnedAt: moment(9) };

  it('waits for an answer, or in the queue: since it came back, else since it came', () => {
    expect([asking, back, queued].map(waitsSince)).toEqual([moment(5), moment(9), moment(1)]);
    expect(waitsSince({ ...asking, state: 'ACTIVE' })).toBe(moment(5));
  });

  it('is nobody whose question was answered, nor who left a message', () => {
    expect(waitsSince({ ...queued, state: 'ACTIVE' })).toBeNull();
    expect(waitsSince({ ...queued, kind: 'MESSAGE' })).toBeNull();
    expect(waitsSince({ ...back, state: 'ENDED' })).toBeNull();
  });

  it('longest is not who stands first, when that one came back', () => {
    expect(longestWait([back, asking])).toBe(moment(5));
    expect(longestWait([back, asking, queued])).toBe(moment(1));
    expect(longestWait([back])).toBe(moment(9));
    expect(longestWait([])).toBeNull();
  });
});
