/**
 * Milliseconds, ascending: close together where the middle of first response times mostly lies, from 3 s to 5 minutes. Of
 * each sealed day it is kept how many were shorter than each, so that the middle of any period is looked for between two.
 */
export const edges: readonly number[] = [...growing(1_000, 3_000, 1.5), ...growing(3_000, 300_000, 1.05), ...growing(300_000, 86_400_000, 1.4)];

/** To be raised when days are counted in another way, colours or edges included: all are then sealed anew. */
export const rules = 1;

/** What stands for “without label” in a key. */
export const noLabel = '00000000-0000-0000-0000-000000000000';

function growing(from: number, to: number, factor: number): number[] {
  const steps = Math.ceil(Math.log(to / from) / Math.log(factor));
  return Array.from({ length: steps }, (_, step) => Math.round(from * factor ** step));
}
