import fc from 'fast-check';
import { type Fault, faults } from '../line.ts';

/** What happens in one run, in milliseconds from its beginning at full scale. */
export interface Schedule {
  /** Who writes when. */
  says: { by: 'visitor' | 'agent'; at: number }[];
  /** On whose line what fails, and for how long. */
  fails: { line: 'visitor' | 'agent'; fault: Fault; at: number; for: number }[];
  /** Who loads the page anew. */
  reloads: { by: 'visitor' | 'agent'; at: number }[];
}

export const lengthMs = 60_000;

const side = fc.constantFrom('visitor' as const, 'agent' as const);
const at = fc.integer({ min: 0, max: lengthMs });
/** A blink, a tunnel, a lift: below and above what it takes to notice. */
const duration = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 20, max: 1_500 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1_500, max: 14_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 14_000, max: 30_000 }) },
);

const schedules: fc.Arbitrary<Schedule> = fc.record({
  says: fc.array(fc.record({ by: side, at }), { minLength: 10, maxLength: 40 }),
  fails: fc.array(fc.record({ line: side, fault: fc.constantFrom(...faults), at, for: duration }), { minLength: 1, maxLength: 8 }),
  reloads: fc.array(fc.record({ by: side, at }), { maxLength: 2 }),
});

/** The same seed gives the same schedule. */
export function scheduleOf(seed: number): Schedule {
  const [schedule] = fc.sample(schedules, { seed, numRuns: 1 });
  if (!schedule) throw new Error('fast-check gave no sample.');
  return schedule;
}
