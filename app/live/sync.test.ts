import { describe, expect, it } from 'vitest';
import { changesSight, joined, messagesAfter, openAfter } from './sync.ts';

describe('The open conversations', () => {
  const active = { id: 'a', state: 'ACTIVE' as const };

  it('take in what is opened, once', () => {
    expect(openAfter(['b'], { type: 'CONVERSATION_ASSIGNED', conversation: active })).toEqual(['a', 'b']);
    expect(openAfter(['a', 'b'], { type: 'MESSAGE_SENT', conversation: active })).toEqual(['a', 'b']);
  });

  it('let go what has ended, and what went out of sight', () => {
    expect(openAfter(['a', 'b'], { type: 'CONVERSATION_ENDED', conversation: { id: 'a', state: 'ENDED' } })).toEqual(['b']);
    expect(openAfter(['a', 'b'], { type: 'CONVERSATION_ASSIGNED', lostConversationId: 'b' })).toEqual(['a']);
  });

  it('are the very same list when nothing of them changed, so that nothing is drawn anew', () => {
    const ids = ['a'];
    expect(openAfter(ids, { type: 'MESSAGE_SENT', conversation: active })).toBe(ids);
    expect(openAfter(ids, { type: 'AGENT_PRESENCE_CHANGED', conversation: null })).toBe(ids);
    expect(openAfter(ids, { type: 'CONVERSATION_ASSIGNED', lostConversationId: 'z' })).toBe(ids);
  });

  it('join page to page without doubles', () => {
    expect(joined(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

describe('The messages of a thread', () => {
  const [one, two, three] = [1, 2, 3].map((seq) => ({ id: `m${seq}`, seq }));

  it('take each in at its place, whatever the order of arrival', () => {
    if (!one || !two || !three) throw new Error('unreachable');
    expect(messagesAfter([one, three], two)).toEqual([one, two, three]);
    expect(messagesAfter([two], one)).toEqual([one, two]);
    const messages = [one, two];
    expect(messagesAfter(messages, { ...two })).toBe(messages);
  });
});

describe('A new snapshot is taken', () => {
  it('when what I may see may have become more', () => {
    expect(changesSight('GROUP_UPDATED', false, false)).toBe(true);
    expect(changesSight('SITE_ARCHIVED', false, false)).toBe(true);
    expect(changesSight('AGENT_UPDATED', true, false)).toBe(true);
    expect(changesSight('HISTORY_IMPORTED', false, false)).toBe(true);
  });

  it('not when I change my own slots, nor when a colleague changes', () => {
    expect(changesSight('AGENT_UPDATED', true, true)).toBe(false);
    expect(changesSight('AGENT_UPDATED', false, false)).toBe(false);
    expect(changesSight('MESSAGE_SENT', false, false)).toBe(false);
  });
});
