import { describe, expect, it } from 'vitest';
import { newId } from './newId.ts';

describe('An id of our own', () => {
  it('is unlike any other and sorts in the order of making', () => {
    const ids = Array.from({ length: 2_000 }, newId);
    expect(new Set(ids).size).toBe(2_000);
    expect(ids.toSorted()).toEqual(ids);
  });
});
