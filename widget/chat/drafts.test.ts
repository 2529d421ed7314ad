import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDrafts } from './drafts.ts';

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }));
afterEach(() => void vi.useRealTimers());

function drafts(answer = { wanted: true, told: false }) {
  const sent: string[] = [];
  const told: boolean[] = [];
  const one = createDrafts(async (text) => (sent.push(text), answer), (now) => told.push(now));
  return { ...one, sent, told, answer };
}

test('While nobody wants to see it no text is sent, and that is asked no oftener than every 3 s', async () => {
  const { typed, stopped, sent } = drafts({ wanted: false, told: false });
  for (let index = 0; index < 20; index++) {
    typed(`card number ${index}`);
    await vi.advanceTimersByTimeAsync(200);
  }
  stopped();
  expect(sent).toEqual(['', '']);
});

test('Whoever wants it sees the newest, at most every 400 ms', async () => {
  const { typed, sent } = drafts();
  typed('I');
  await vi.advanceTimersByTimeAsync(10);
  for (const text of ['Is', 'Is ', 'Is it']) typed(text);
  await vi.advanceTimersByTimeAsync(400);
  typed('Is it w');
  typed('Is it wa');
  await vi.advanceTimersByTimeAsync(400);
  expect(sent).toEqual(['', 'Is it', 'Is it wa']);
});

test('What was sent or taken away is shown no longer', async () => {
  const { typed, stopped, sent } = drafts();
  typed('I');
  await vi.advanceTimersByTimeAsync(500);
  typed('Is it');
  stopped();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual(['', 'I', '']);
});

test('It stops as soon as nobody wants it any more, and tells whether the visitor is to know', async () => {
  const { typed, sent, told, answer } = drafts({ wanted: true, told: true });
  typed('I');
  await vi.advanceTimersByTimeAsync(500);
  Object.assign(answer, { wanted: false, told: false });
  typed('Is');
  await vi.advanceTimersByTimeAsync(500);
  typed('Is it');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([sent, told]).toEqual([['', 'I', 'Is'], [true, true, false]]);
});
test('Whoever comes to want it sees what was written shortly before, though nothing more is typed', async () => {
  const { typed, sent, answer } = drafts({ wanted: false, told: false });
  typed('Is');
  await vi.advanceTimersByTimeAsync(500);
  Object.assign(answer, { wanted: true });
  typed('Is it waterproof');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(sent).toEqual(['', '', 'Is it waterproof']);
});
