const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

/** The least round number that a chart up to `most` fits under in four whole steps. */
export function topOf(most: number): number {
  const step = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = steps.find((candidate) => candidate * power >= step && Number.isInteger(candidate * power)) ?? 10;
  return factor * power * 4;
}

/** Which of `count` places are named, so that no more than `room` names stand side by side. */
export function named(count: number, room: number): number[] {
  const every = Math.max(1, Math.ceil(count / room));
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
}

/** Heights put on top of each other, from the ground at 100 up. */
export const stacked = (heights: readonly number[]): { y: number; height: number }[] =>
  heights.map((height, index) => ({ height, y: 100 - heights.slice(0, index + 1).reduce((sum, one) => sum + one, 0) }));
