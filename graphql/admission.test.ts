import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAdmission } from './admission.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const build = () => createAdmission({ mostAtOnce: 3, patienceMs: 12_000 });
const unavailable = { extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 2 } };

/** Some work, in the hands of the test. */
function work<T>() {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  return { begin: vi.fn(() => promise), resolve, reject };
}

describe('at the door', () => {
  test('what is too much is refused at once, and not begun', async () => {
    const { admitted, underWay } = build();
    const some = Array.from({ length: 3 }, () => work<number>());
    const answers = some.map(({ begin }) => admitted(begin));
    const tooMuch = work();
    await expect(admitted(tooMuch.begin)).rejects.toMatchObject(unavailable);
    expect([tooMuch.begin.mock.calls.length, underWay()]).toEqual([0, 3]);
    some.forEach(({ resolve }, index) => resolve(index));
    expect(await Promise.all(answers)).toEqual([0, 1, 2]);
    expect(underWay()).toBe(0);
    expect(await admitted(async () => 'room again')).toBe('room again');
  });

  test('who has waited for 12 s is told so; the work still counts until it ends', async () => {
    const { admitted, underWay } = build();
    const { begin, resolve } = work();
    const told = expect(admitted(begin)).rejects.toMatchObject(unavailable);
    await vi.advanceTimersByTimeAsync(13_000);
    await told;
    expect(underWay()).toBe(1);
    resolve(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(underWay()).toBe(0);
  });

  test('who came later has as much time', async () => {
    const { admitted } = build();
    const [early, late] = [work(), work<string>()];
    const refused = expect(admitted(early.begin)).rejects.toMatchObject(unavailable);
    await vi.advanceTimersByTimeAsync(8_000);
    const answer = admitted(late.begin);
    await vi.advanceTimersByTimeAsync(6_000);
    await refused;
    late.resolve('in time');
    expect(await answer).toBe('in time');
  });

  test('what is brought when nobody waits any more can be put away', async () => {
    const { admitted } = build();
    const { begin, resolve } = work<string>();
    const tooLate = vi.fn();
    const told = expect(admitted(begin, tooLate)).rejects.toMatchObject(unavailable);
    await vi.advanceTimersByTimeAsync(13_000);
    await told;
    resolve('a subscription');
    await vi.advanceTimersByTimeAsync(0);
    expect(tooLate).toHaveBeenCalledExactlyOnceWith('a subscription');
  });

  test('errors pass, and what is done at once costs nothing', async () => {
    const { admitted, underWay } = build();
    await expect(admitted(async () => Promise.reject(new Error('its own')))).rejects.toThrow('its own');
    expect([admitted(() => 'at once'), underWay()]).toEqual(['at once', 0]);
  });
});
