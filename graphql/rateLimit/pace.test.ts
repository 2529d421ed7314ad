import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from './pace.ts';

describe('a pace', () => {
  test('lets a burst through at once, then one after the other, each key for itself', () => {
    const pace = createPace({ burst: 3, perMinute: 60 });
    expect([1, 2, 3, 4].map(() => pace.wait('a', 0))).toEqual([0, 0, 0, 1_000]);
    expect(pace.wait('b', 0)).toBe(0);
    expect(pace.wait('a', 999)).toBe(1);
    expect([pace.wait('a', 1_000), pace.wait('a', 1_000)]).toEqual([0, 1_000]);
  });

  test('what is refused does not lengthen the wait', () => {
    const pace = createPace({ burst: 1, perMinute: 60 });
    pace.wait('a', 0);
    for (let n = 0; n < 100; n++) expect(pace.wait('a', 500)).toBe(500);
    expect(pace.wait('a', 1_000)).toBe(0);
  });

  test('whoever waits as long as told is let through, and no window ever holds more than burst and pace allow', () => {
    const steps = fc.array(fc.oneof(fc.nat(50), fc.constant<'wait'>('wait'), fc.nat(20_000)), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5_000 }), steps, (burst, perMinute, given) => {
        const pace = createPace({ burst, perMinute });
        const passed: number[] = [];
        let now = 0;
        let told = 0;
        for (const step of given) {
          now += step === 'wait' ? told : step;
          const wait = pace.wait('a', now);
          if (step === 'wait' && told > 0) expect(wait).toBe(0);
          told = wait;
          if (wait === 0) passed.push(now);
        }
        passed.forEach((from, index) => {
          for (let to = index; to < passed.length; to++) {
            const allowed = burst + (((passed[to] ?? 0) - from) * perMinute) / 60_000;
            expect(to - index + 1).toBeLessThanOrEqual(allowed + 1e-6);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('counts amounts: a burst is used up by one or by its parts', () => {
    const pace = createPace({ burst: 1, perMinute: 1 });
    expect([pace.wait('a', 0, 1), pace.wait('a', 0, 0.5), pace.wait('a', 30_000, 0.5)]).toEqual([0, 30_000, 0]);
    expect([0.25, 0.25, 0.5].map((part) => pace.wait('b', 0, part))).toEqual([0, 0, 0]);
    expect(pace.wait('b', 0, 0.1)).toBeCloseTo(6_000);
  });

  test('keeps nothing of those who have their whole burst again', () => {
    const pace = createPace({ burst: 2, perMinute: 60 });
    for (let n = 0; n < 10_000; n++) pace.wait(`early ${n}`, 0);
    expect(pace.size()).toBe(10_000);
    for (let n = 0; n < 10; n++) pace.wait(`late ${n}`, 60_000);
    expect(pace.size()).toBe(10);
  });
});
