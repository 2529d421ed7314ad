import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCell } from '../cell.ts';
import { fakeLink } from '../fakeLink.ts';
import { Lost, Refused } from '../link/errors.ts';
import type { State } from '../state.ts';
import { createDesk } from './desk.ts';
import { conversation, message, snapshot } from './samples.ts';
import type { Snapshot } from './thread.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);
const answerOf = (found: Snapshot | null) => ({ viewer: { visitor: { conversation: found } }, widget: null });
const first = snapshot(conversation({ id: 'first', seq: 2 }), [message(2)]);
const second = snapshot(conversation({ id: 'second', seq: 2 }), [message(2)]);

function build() {
  const cell = createCell<State>({
    open: true,
    takesFocus: false,
    link: 'online',
    loaded: false,
    availability: 'OPEN',
    opens: null,
    thread: null,
    pending: [],
    tooFast: false, files: [],
    unread: 0,
    agentTypes: false,
    draftSeen: false,
    startingNew: false,
  });
  const line = fakeLink();
  const loaded = vi.fn();
  return { ...line, cell, redirected: vi.fn(), loaded, desk: createDesk(cell, line.link, { siteKey: 'site', language: 'en', again: 2_000, loaded, redirected: vi.fn() }) };
}

test('the conversation is read once and then followed from where it was read', async () => {
  const { desk, asked, active, cell, loaded } = build();
  desk.resume();
  await settled();
  asked[0]?.answer(answerOf(first));
  await settled();
  expect([cell.get().loaded, loaded.mock.calls.length, asked.length]).toEqual([true, 1, 1]);
  expect(active()[0]?.variables()).toEqual({ conversationId: 'first', after: 2 });
  const event = { seq: 5, type: 'MESSAGE_SENT', conversation: conversation({ id: 'first', seq: 5 }), message: message(5, 'AGENT') };
  active()[0]?.sink.next({ conversationEvents: event });
  expect(cell.get().thread?.messages).toHaveLength(2);
  expect(active()[0]?.variables()).toEqual({ conversationId: 'first', after: 5 });
});

test('a new connection reads nothing anew when nothing can have been missed', async () => {
  const { desk, asked, loaded } = build();
  desk.resume();
  await settled();
  asked[0]?.answer(answerOf(first));
  await settled();
  desk.resume();
  await settled();
  expect([asked.length, loaded.mock.calls.length]).toEqual([1, 2]);
});

test('a reading that a cut interrupted is done on the next connection', async () => {
  const { desk, asked, cell } = build();
  desk.resume();
  await settled();
  asked[0]?.fail(new Lost());
  await settled();
  desk.resume();
  await settled();
  asked[1]?.answer(answerOf(first));
  await settled();
  expect(cell.get().thread?.conversation.id).toBe('first');
});

test('a reading that failed is tried again', async () => {
  const { desk, asked } = build();
  desk.resume();
  await settled();
  asked[0]?.fail(new Refused('INTERNAL_SERVER_ERROR'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
});

test('a new conversation is followed instead of the old one', async () => {
  const { desk, asked, active, cell } = build();
  desk.resume();
  await settled();
  asked[0]?.answer(answerOf(first));
  await settled();
  cell.set({ startingNew: true });
  void desk.refresh();
  await settled();
  asked[1]?.answer(answerOf(second));
  await settled();
  expect(active().map(({ variables }) => variables())).toEqual([{ conversationId: 'second', after: 2 }, { conversationId: 'second' }]);
  expect(cell.get().startingNew).toBe(false);
});

test('a wish to read while a reading is under way is met by another one', async () => {
  const { desk, asked, cell } = build();
  void desk.refresh();
  await settled();
  const again = desk.refresh();
  asked[0]?.answer(answerOf(first));
  await settled();
  asked[1]?.answer(answerOf(second));
  await again;
  expect(cell.get().thread?.conversation.id).toBe('second');
});

test('when the server ends the subscription, what the visitor may see is read anew', async () => {
  const { desk, asked, active, cell } = build();
  desk.resume();
  await settled();
  asked[0]?.answer(answerOf(first));
  await settled();
  active()[0]?.sink.done(new Refused('NOT_FOUND'));
  await vi.advanceTimersByTimeAsync(2_000);
  asked[1]?.answer(answerOf(null));
  await settled();
  expect([cell.get().thread, active()]).toEqual([null, []]);
});

test('an agent’s dots fade after 6 s, and at once when the message is there', async () => {
  const { desk, asked, active, cell } = build();
  desk.resume();
  await settled();
  asked[0]?.answer(answerOf(first));
  await settled();
  const typing = { typing: { author: { type: 'AGENT', name: 'Maja' }, typing: true } };
  active()[1]?.sink.next(typing);
  await vi.advanceTimersByTimeAsync(5_999);
  const before = cell.get().agentTypes;
  await vi.advanceTimersByTimeAsync(1);
  expect([before, cell.get().agentTypes]).toEqual([true, false]);
  active()[1]?.sink.next(typing);
  const event = { seq: 3, type: 'MESSAGE_SENT', conversation: conversation({ id: 'first', seq: 3 }), message: message(3, 'AGENT') };
  active()[0]?.sink.next({ conversationEvents: event });
  expect(cell.get().agentTypes).toBe(false);
});
