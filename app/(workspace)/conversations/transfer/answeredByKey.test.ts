import { describe, expect, it } from 'vitest';
import { answeredByKey } from './answeredByKey.ts';

describe('A key answers', () => {
  const asked = [{ id: 'first' }, { id: 'second' }];

  it('for the conversation that is open, if it is asked about', () => {
    expect(answeredByKey(asked, 'second')?.id).toBe('second');
  });

  it('else for the first of the list, wherever one is', () => {
    expect(answeredByKey(asked, 'another')?.id).toBe('first');
    expect(answeredByKey(asked, null)?.id).toBe('first');
  });

  it('for none when nobody asks', () => {
    expect(answeredByKey([], 'first')).toBeUndefined();
  });
});
