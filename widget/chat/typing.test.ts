import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTyping } from './typing.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

test('a fast writer is told about every 3 s', () => {
  const tell = vi.fn();
  const { typed } = createTyping(tell);
  for (let stroke = 0; stroke < 60; stroke += 1) {
    typed();
    vi.advanceTimersByTime(100);
  }
  expect(tell.mock.calls).toEqual([[true], [true]]);
});

test('who stops is told about once, after 5 s', () => {
  const tell = vi.fn();
  const { typed } = createTyping(tell);
  typed();
  vi.advanceTimersByTime(4_999);
  expect(tell.mock.calls).toEqual([[true]]);
  vi.advanceTimersByTime(60_000);
  expect(tell.mock.calls).toEqual([[true], [false]]);
});

test('sending stops it at once, and who has not typed has nothing to stop', () => {
  const tell = vi.fn();
  const { typed, stopped } = createTyping(tell);
  stopped();
  typed();
  stopped();
  vi.advanceTimersByTime(60_000);
  expect(tell.mock.calls).toEqual([[true], [false]]);
});
