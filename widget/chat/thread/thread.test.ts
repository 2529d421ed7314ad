import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversation, freshSnapshot, historyOf, message, snapshot } from './samples.ts';
import { applyEvent, isOpen, type Thread, threadOf, unreadIn, withEarlier, withMessage } from './thread.ts';

const kinds = fc.array(fc.constantFrom('visitor', 'agent', 'read', 'hidden'), { minLength: 1, maxLength: 40 });

test('a snapshot and the events after it are a fresh snapshot, however often the connection was cut', () => {
  fc.assert(
    fc.property(kinds, fc.nat(), fc.array(fc.nat(), { maxLength: 6 }), (history, start, cuts) => {
      const events = historyOf(history);
      const end = events.at(-1)?.conversation;
      const begin = start % (events.length + 1);
      let thread: Thread = threadOf(freshSnapshot(events.slice(0, begin)), null);
      const replay = (from: number, to: number) => {
        for (const event of events.slice(from, to)) {
          // A replayed event comes with the conversation as it is by now.
          thread = applyEvent(thread, fromReplay(event, cuts.length % 2 === 0 && end ? end : event.conversation));
        }
      };
      for (const cut of cuts) replay(Math.max(0, begin - (cut % 5)), begin + (cut % (events.length + 1)));
      replay(0, events.length);
      expect(thread).toEqual({ ...threadOf(freshSnapshot(events), null), cursor: events.at(-1)?.seq ?? 0 });
    }),
  );
});

const fromReplay = <E extends { conversation: object }>(event: E, now: E['conversation']): E => ({ ...event, conversation: now });

test('an event that is known already changes nothing at all', () => {
  const [first, second] = historyOf(['visitor', 'agent']);
  if (!first || !second) throw new Error('The history is too short.');
  const thread = applyEvent(applyEvent(threadOf(freshSnapshot([]), null), first), second);
  expect(applyEvent(thread, first)).toBe(thread);
  expect(applyEvent(thread, second)).toBe(thread);
});

test('the answer to a message before its event does not hide what came between', () => {
  const [agent, own] = historyOf(['agent', 'visitor']);
  if (!agent || !own?.message) throw new Error('The history is too short.');
  const answered = withMessage(threadOf(freshSnapshot([]), null), own.message);
  expect(answered.cursor).toBe(0);
  const thread = applyEvent(applyEvent(answered, agent), own);
  expect(thread.messages.map(({ seq }) => seq)).toEqual([1, 2]);
});

test('an older picture of the conversation does not undo a newer one', () => {
  const thread = threadOf(snapshot(conversation({ seq: 3 }), []), null);
  const ahead = applyEvent(thread, { seq: 4, type: 'CONVERSATION_READ', conversation: conversation({ seq: 9, state: 'ENDED' }), message: null });
  const behind = applyEvent(ahead, { seq: 5, type: 'CONVERSATION_READ', conversation: conversation({ seq: 5 }), message: null });
  expect([behind.conversation.state, behind.cursor]).toEqual(['ENDED', 5]);
});

test('an event of another conversation is not for this thread', () => {
  const thread = threadOf(freshSnapshot([]), null);
  const other = { seq: 7, type: 'MESSAGE_SENT' as const, conversation: conversation({ id: 'other', seq: 7 }), message: message(7) };
  expect(applyEvent(thread, other)).toBe(thread);
});

test('a snapshot that is older than what is known takes nothing away', () => {
  const events = historyOf(['visitor', 'agent', 'visitor']);
  const known = threadOf(freshSnapshot(events), null);
  const again = threadOf(freshSnapshot(events.slice(0, 1)), known);
  expect([again.cursor, again.messages.length, again.conversation.seq]).toEqual([3, 3, 3]);
});

test('a snapshot of a new conversation replaces the old one', () => {
  const known = threadOf(freshSnapshot(historyOf(['visitor', 'agent'])), null);
  const next = threadOf(snapshot(conversation({ id: 'next', seq: 2 }), [message(2)]), known);
  expect([next.conversation.id, next.messages.length, next.cursor]).toEqual(['next', 1, 2]);
});

test('earlier messages come in above and say whether there are still more', () => {
  const thread = threadOf(snapshot(conversation({ seq: 9 }), [message(8), message(9)], 'before 8'), null);
  const page = { nodes: [message(6), message(7)], pageInfo: { hasPreviousPage: false, startCursor: 'before 6' } };
  const whole = withEarlier(thread, page);
  expect(whole.messages.map(({ seq }) => seq)).toEqual([6, 7, 8, 9]);
  expect([thread.earlier, whole.earlier, whole.cursor]).toEqual(['before 8', null, 9]);
});

test('unread is what others wrote after the furthest that was read, here or in another tab', () => {
  const thread = threadOf(snapshot(conversation({ seq: 5, visitorReadSeq: 2 }), [message(2, 'AGENT'), message(3, 'AGENT'), message(4), message(5, 'AGENT')]), null);
  const seqs = (readHere: number) => unreadIn(thread, readHere).map(({ seq }) => seq);
  expect([seqs(0), seqs(3), seqs(5)]).toEqual([[3, 5], [5], []]);
});

test('queued and active conversations are open, ended ones are not', () => {
  const inState = (state: 'QUEUED' | 'ACTIVE' | 'ENDED') => isOpen(threadOf(snapshot(conversation({ state }), []), null));
  expect([inState('QUEUED'), inState('ACTIVE'), inState('ENDED'), isOpen(null)]).toEqual([true, true, false, false]);
});
