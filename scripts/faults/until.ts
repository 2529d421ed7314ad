import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 50;

/** Waits until it holds; a question that cannot be answered, since the database is away, is asked again. Tells how long that took. */
export async function until(what: string, holds: () => Promise<boolean>, mostMs = 60_000): Promise<number> {
  const began = performance.now();
  while (!(await holds().catch(() => false))) {
    if (performance.now() - began > mostMs) throw new Error(`Not within ${mostMs / 1000} s: ${what}.`);
    await sleep(everyMs);
  }
  return performance.now() - began;
}
