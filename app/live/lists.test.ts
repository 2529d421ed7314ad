import { describe, expect, it } from 'vitest';
import type { ConversationKind, ConversationState } from '../__generated__/schema.ts';
import { neighbourOf, sectionsOf, slotsOf, unreadConversations } from './lists.ts';

const me = { id: 'me', name: 'Maja' };
const anton = { id: 'anton', name: 'Anton' };

function conversation(id: string, state: ConversationState, agent: typeof me | null, minute: number, unreadCount = 0) {
  const moment = `2026-11-22T09:${String(minute).padStart(2, '0')}:00.000Z`;
  return { id, kind: 'CHAT' as ConversationKind, state, agent, startedAt: moment, assignedAt: agent && moment, returnedAt: null, unreadCount, transfer: null };
}
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('The lists of open conversations', () => {
  const open = [
    conversation('mine, older', 'ACTIVE', me, 1),
    conversation('waits shortly', 'QUEUED', null, 9),
    conversation('of Anton', 'ACTIVE', anton, 5),
    conversation('mine, newer', 'ACTIVE', me, 4, 2),
    conversation('waits long', 'QUEUED', null, 2),
    conversation('over', 'ENDED', me, 3, 1),
  ];

  it('have mine with the newest on top, the queue with the longest wait on top, and those of colleagues', () => {
    const { visitors, queue, colleagues } = sectionsOf(open, 'me');
    expect(ids(visitors)).toEqual(['mine, newer', 'mine, older']);
    expect(ids(queue)).toEqual(['waits long', 'waits shortly']);
    expect(ids(colleagues)).toEqual(['of Anton']);
  });

  it('have those that came back before those that wait for the first time, and what I am asked about apart', () => {
    const back = { ...conversation('came back', 'QUEUED', null, 5), returnedAt: '2026-11-22T09:30:00.000Z' };
    const asked = { ...conversation('asked', 'ACTIVE', anton, 6), transfer: { viewerCanAnswer: true } };
    const sections = sectionsOf([...open, back, asked], 'me');
    expect(ids(sections.queue)).toEqual(['came back', 'waits long', 'waits shortly']);
    expect([ids(sections.asked), ids(sections.colleagues)]).toEqual([['asked'], ['of Anton']]);
  });

  it('have messages that were left apart from the queue until somebody takes them', () => {
    const left = { ...conversation('left', 'QUEUED', null, 1), kind: 'MESSAGE' as const };
    const taken = { ...conversation('taken', 'ACTIVE', me, 2), kind: 'MESSAGE' as const };
    const { queue, messages, visitors } = sectionsOf([...open, left, taken], 'me');
    expect([ids(queue), ids(messages), ids(visitors)]).toEqual([['waits long', 'waits shortly'], ['left'], ['mine, newer', 'taken', 'mine, older']]);
  });

  it('count as unread only what is mine and open', () => {
    expect(unreadConversations([...open, conversation('theirs', 'ACTIVE', anton, 6, 3)], 'me')).toBe(1);
  });

  it('are walked through without falling off their ends', () => {
    const order = [{ id: 'a' }, { id: 'b' }];
    expect(neighbourOf(order, 'a', 1)?.id).toBe('b');
    expect(neighbourOf(order, 'b', 1)).toBeUndefined();
    expect(neighbourOf(order, 'a', -1)).toBeUndefined();
    expect(neighbourOf(order, null, 1)?.id).toBe('a');
    expect(neighbourOf(order, 'gone', -1)?.id).toBe('b');
  });
});

describe('The slots of all', () => {
  it('are those of front office agents who are Online', () => {
    const agent = (presence: string, frontOffice: boolean) => ({ presence, frontOffice, activeChats: 1, maxActiveChats: 4 });
    expect(slotsOf([agent('ONLINE', true), agent('AWAY', true), agent('ONLINE', false), agent('ONLINE', true)])).toEqual({ taken: 2, total: 8 });
  });
});
