/** How often something may be done: `burst` times at once, then `perMinute`. */
export interface Pace {
  /** Counts one more of this key, or another amount. Milliseconds to wait before it may be done; 0 when it may now. `now` is for tests. */
  wait(key: string, now?: number, amount?: number): number;
  /** For how many keys something is kept. */
  size(): number;
}

const fewest = 10_000;

/**
 * In memory, one number a key, since it stands in the way of every message: with several processes each counts for
 * itself. The number is the moment at which the key has its whole burst again; once it has passed nothing need be kept.
 */
export function createPace({ burst, perMinute }: { burst: number; perMinute: number }): Pace {
  const everyMs = 60_000 / perMinute;
  const wholeAt = new Map<string, number>();
  let tidyAt = fewest;

  return {
    wait(key, now = performance.now(), amount = 1) {
      const next = Math.max(wholeAt.get(key) ?? now, now) + amount * everyMs;
      const waitMs = next - now - burst * everyMs;
      // What is refused costs nothing, so that the wait is true. Rounding must not refuse the last of a burst.
      if (waitMs > 1e-6) return waitMs;
      wholeAt.set(key, next);
      if (wholeAt.size > tidyAt) tidy(now);
      return 0;
    },
    size: () => wholeAt.size,
  };

  function tidy(now: number): void {
    for (const [key, moment] of wholeAt) if (moment <= now) wholeAt.delete(key);
    tidyAt = Math.max(fewest, 2 * wholeAt.size);
  }
}
