import { describe, expect, it } from 'vitest';
import { resumable } from './resume.ts';
import { backoff } from './socket.ts';

describe('A subscription that is cut', () => {
  it('goes on after the newest event of the inbox', () => {
    const { payload, seen } = resumable('…', { after: '10' });
    seen({ inboxEvents: { cursor: '11' } });
    seen({ inboxEvents: { cursor: '12' } });
    expect(payload.variables).toEqual({ after: '12' });
  });

  it('goes on after the newest event of its conversation', () => {
    const { payload, seen } = resumable('…', { id: 'a', after: 3 });
    seen({ conversationEvents: { seq: 4 } });
    expect(payload.variables).toEqual({ id: 'a', after: 4 });
  });

  it('stays where it was when a result brings no event', () => {
    const { payload, seen } = resumable('…', { after: '10' });
    seen(null);
    seen({ typing: { conversationId: 'a' } });
    expect(payload.variables).toEqual({ after: '10' });
  });
});

describe('The wait before the next try', () => {
  it('grows to ten seconds and never beyond', () => {
    expect(backoff(0, 1)).toBe(500);
    expect(backoff(3, 1)).toBe(4_000);
    expect(backoff(60, 1)).toBe(10_000);
  });

  it('is spread over its upper half', () => {
    expect(backoff(60, 0)).toBe(5_000);
  });
});
