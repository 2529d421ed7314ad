import type { ResponseGrade } from '../__generated__/resolvers.ts';

/** Green up to and with this many milliseconds from the visitor's first message to the first answer. */
export const greenUpTo = 30_000;
/** Red from this many milliseconds on; yellow lies between. */
export const redFrom = 120_000;

export function gradeOf(firstResponseMs: number): ResponseGrade {
  if (firstResponseMs <= greenUpTo) return 'GREEN';
  return firstResponseMs < redFrom ? 'YELLOW' : 'RED';
}
