import type { Times } from '../times.ts';

/** How long to wait before the next attempt; spread, so that a restarted server is not met by all at once. */
export function backoff({ least, most }: Times, attempts: number, random: () => number = Math.random): number {
  const ceiling = Math.min(most, 2 * least * 2 ** attempts);
  return least + random() * (ceiling - least);
}
