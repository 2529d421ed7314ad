import { expect, test } from 'vitest';
import type { Pending } from '../outbox/pending.ts';
import { rowsOf } from './rows.ts';
import { conversation, message, snapshot } from './samples.ts';
import { threadOf } from './thread.ts';

const pending = (clientId: string): Pending => ({ clientId, text: clientId, at: 0, conversationId: null, problem: null });
const kinds = (...arguments_: Parameters<typeof rowsOf>) => rowsOf(...arguments_).map(({ kind }) => kind);
const messagesOf = (...arguments_: Parameters<typeof rowsOf>) =>
  rowsOf(...arguments_).flatMap((row) => (row.kind === 'message' ? [row] : []));

test('lines about the conversation stand where they happened', () => {
  const over = conversation({ state: 'ENDED', assignedAt: '2026-11-22T09:41:01.500Z', endedAt: '2026-11-22T09:50:00.000Z' });
  const thread = threadOf(snapshot(over, [message(1), message(2, 'AGENT')]), null);
  expect(kinds(thread, [], false)).toEqual(['day', 'message', 'joined', 'message', 'ended']);
});

test('each day begins with its name', () => {
  const later = message(2, 'VISITOR', { createdAt: '2026-11-24T12:00:00.000Z' });
  const thread = threadOf(snapshot(conversation({ assignedAt: null }), [message(1), later]), null);
  expect(kinds(thread, [], false)).toEqual(['day', 'message', 'day', 'message']);
});

test('messages of one party shortly after each other stand together', () => {
  const thread = threadOf(snapshot(conversation(), [message(1), message(2), message(3, 'AGENT'), message(4)]), null);
  expect(messagesOf(thread, [], false).map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [true, true],
  ]);
});

test('only the last own message says whether it was read', () => {
  const statuses = (agentReadSeq: number) =>
    messagesOf(threadOf(snapshot(conversation({ agentReadSeq }), [message(1), message(2), message(3, 'AGENT')]), null), [], false).map(
      ({ status }) => status,
    );
  expect([statuses(1), statuses(2)]).toEqual([
    [null, 'sent', null],
    [null, 'read', null],
  ]);
});

test('what is not sent stands below, and not any more once it has arrived', () => {
  const thread = threadOf(snapshot(conversation(), [message(1)]), null);
  expect(rowsOf(thread, [pending('client 1'), pending('client 2')], false).filter(({ kind }) => kind === 'pending')).toHaveLength(1);
});

test('a bubble keeps its key when it arrives', () => {
  const [waiting] = rowsOf(null, [pending('client 1')], false);
  const [arrived] = messagesOf(threadOf(snapshot(conversation(), [message(1)]), null), [], false);
  expect(arrived?.key).toBe(waiting?.key);
});

test('a new conversation begins below the one that is over', () => {
  const over = conversation({ state: 'ENDED', assignedAt: null, endedAt: '2026-11-22T09:50:00.000Z' });
  const thread = threadOf(snapshot(over, [message(1)]), null);
  expect(kinds(thread, [pending('new')], true)).toEqual(['day', 'message', 'ended', 'restart', 'pending']);
});

test('that somebody joined is not told in the middle of messages that are not here', () => {
  const thread = threadOf(snapshot(conversation({ assignedAt: '2026-11-22T08:00:00.000Z' }), [message(60)], 'before 60'), null);
  expect(kinds(thread, [], false)).toEqual(['day', 'message']);
});
