/** The next hit below a place, from the last one on to the first; from nowhere the first. */
export const hitAfter = (hits: readonly number[], seq: number | null): number | undefined => hits.find((hit) => hit > (seq ?? 0)) ?? hits[0];

/** The next one above, from the first one on to the last; from nowhere the last. */
export const hitBefore = (hits: readonly number[], seq: number | null): number | undefined => hits.findLast((hit) => hit < (seq ?? Infinity)) ?? hits.at(-1);
