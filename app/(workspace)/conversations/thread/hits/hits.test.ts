import { describe, expect, it } from 'vitest';
import { hitAfter, hitBefore } from './hits.ts';

describe('From hit to hit', () => {
  it('goes on at the other end, and from a place between two', () => {
    const hits = [3, 8, 20];
    expect([null, 3, 5, 20].map((seq) => hitAfter(hits, seq))).toEqual([3, 8, 8, 3]);
    expect([null, 20, 5, 3].map((seq) => hitBefore(hits, seq))).toEqual([20, 8, 3, 20]);
    expect([hitAfter([], 3), hitBefore([], 3)]).toEqual([undefined, undefined]);
  });
});
