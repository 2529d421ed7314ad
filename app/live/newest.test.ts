import { describe, expect, it } from 'vitest';
import { createNewest } from './newest.ts';

const row = (seq: number, rest: object = {}) => ({ __typename: 'Conversation', id: 'a', seq, ...rest });
const message = (seq: number) => ({ __typename: 'Message', id: `m${seq}`, conversationId: 'a', seq });
const list = (...seqs: number[]) => ({ messages: { nodes: seqs.map(message), pageInfo: {} } });

describe('An answer that is older than what was heard', () => {
  it('does not undo it', () => {
    const fresh = createNewest();
    fresh({ inboxEvents: { conversation: row(5, { state: 'ENDED', unreadCount: 0 }) } });
    expect(fresh({ conversation: row(4, { state: 'ACTIVE', unreadCount: 2 }) })).toEqual({ conversation: row(5, { state: 'ENDED', unreadCount: 0 }) });
  });

  it('still brings what nobody has told yet', () => {
    const fresh = createNewest();
    fresh({ markRead: { conversation: row(5, { unreadCount: 0 }) } });
    expect(fresh({ conversation: row(4, { state: 'ACTIVE', unreadCount: 2 }) })).toEqual({ conversation: row(5, { state: 'ACTIVE', unreadCount: 0 }) });
  });

  it('brings the messages that came meanwhile', () => {
    const fresh = createNewest();
    fresh({ inboxEvents: { message: message(3), conversation: row(3) } });
    fresh({ inboxEvents: { message: message(4), conversation: row(4) } });
    expect(fresh({ conversation: row(2, list(1, 2)) })).toMatchObject({ conversation: list(1, 2, 3, 4) });
  });

  it('is left alone when it is a page of older messages', () => {
    const fresh = createNewest();
    fresh({ inboxEvents: { message: message(30), conversation: row(30) } });
    expect(fresh({ conversation: row(29, list(1, 2)) }, false)).toMatchObject({ conversation: list(1, 2) });
  });
});

describe('What was edited or deleted', () => {
  const line = (rest: object) => ({ ...message(3), text: 'Old', editedAt: null, deletedAt: null, ...rest });

  it('is not undone by an answer from before', () => {
    const fresh = createNewest();
    fresh({ conversationEvents: { message: line({ text: 'New', editedAt: '2026-11-22T09:00:00.000Z' }), conversation: row(4) } });
    expect(fresh({ message: line({}) })).toEqual({ message: line({ text: 'New', editedAt: '2026-11-22T09:00:00.000Z' }) });
    expect(fresh({ message: { ...message(3), text: 'Old' } })).toEqual({ message: { ...message(3), text: 'New' } });
    const gone = line({ text: '', editedAt: '2026-11-22T09:00:00.000Z', deletedAt: '2026-11-22T09:01:00.000Z' });
    expect(fresh({ message: gone })).toEqual({ message: gone });
    expect(fresh({ message: line({ text: 'New', editedAt: '2026-11-22T09:00:00.000Z' }) })).toEqual({ message: gone });
  });

  it('of notes goes on living beside the messages', () => {
    const fresh = createNewest();
    const note = { __typename: 'Note', id: 'n3', conversationId: 'a', seq: 3 };
    fresh({ conversationEvents: { note, conversation: row(3) } });
    expect(fresh({ conversation: row(2, { messages: { nodes: [message(1)], notes: [] } }) })).toMatchObject({ conversation: { messages: { nodes: [message(1)], notes: [note] } } });
  });
});

describe('A newer answer', () => {
  it('holds, with no message twice', () => {
    const fresh = createNewest();
    fresh({ inboxEvents: { message: message(3), conversation: row(3, { state: 'QUEUED' }) } });
    expect(fresh({ conversation: row(4, { state: 'ACTIVE', ...list(1, 2, 3) }) })).toEqual({ conversation: row(4, { state: 'ACTIVE', ...list(1, 2, 3) }) });
  });

  it('is not changed by another conversation', () => {
    const fresh = createNewest();
    fresh([row(9, { state: 'ENDED' })]);
    expect(fresh([{ ...row(1, { state: 'QUEUED' }), id: 'b' }])).toEqual([{ ...row(1, { state: 'QUEUED' }), id: 'b' }]);
  });
});
