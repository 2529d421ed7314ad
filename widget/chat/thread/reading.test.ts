import { expect, test } from 'vitest';
import { createCell } from '../cell.ts';
import { fakeLink } from '../fakeLink.ts';
import type { State } from '../state.ts';
import { createReading } from './reading.ts';
import { conversation, message, snapshot } from './samples.ts';
import { threadOf } from './thread.ts';

const threadWith = (...seqs: number[]) =>
  threadOf(snapshot(conversation({ seq: 9 }), seqs.map((seq) => message(seq, 'AGENT'))), null);

function build(link: State['link'] = 'online') {
  const cell = createCell<State>({
    open: true,
    takesFocus: false,
    link,
    loaded: true,
    availability: 'OPEN',
    opens: null,
    thread: threadWith(2, 3),
    pending: [],
    tooFast: false, files: [],
    unread: 0,
    agentTypes: false,
    draftSeen: false,
    startingNew: false,
  });
  const { link: line, asked } = fakeLink();
  return { cell, reading: createReading(cell, line), told: () => asked.map(({ variables }) => variables) };
}

test('what the visitor does not look at stays unread', () => {
  const { cell, reading, told } = build();
  reading.update();
  expect([cell.get().unread, told()]).toEqual([2, []]);
});

test('a look reads all that is there, told once', () => {
  const { cell, reading, told } = build();
  reading.look(true);
  reading.update();
  expect([cell.get().unread, told()]).toEqual([0, [{ conversationId: 'conversation', seq: 3 }]]);
});

test('what comes while the visitor looks is read at once, what comes afterwards is not', () => {
  const { cell, reading, told } = build();
  reading.look(true);
  cell.set({ thread: threadWith(2, 3, 5) });
  reading.update();
  reading.look(false);
  cell.set({ thread: threadWith(2, 3, 5, 7) });
  reading.update();
  expect([cell.get().unread, told()]).toEqual([1, [{ conversationId: 'conversation', seq: 3 }, { conversationId: 'conversation', seq: 5 }]]);
});

test('what was read without a connection is told when there is one', () => {
  const { cell, reading, told } = build('lost');
  reading.look(true);
  reading.look(false);
  const before = told();
  cell.set({ link: 'online' });
  reading.repeat();
  expect([before, told(), cell.get().unread]).toEqual([[], [{ conversationId: 'conversation', seq: 3 }], 0]);
});

test('another conversation begins unread', () => {
  const { cell, reading } = build();
  reading.look(true);
  reading.look(false);
  cell.set({ thread: threadOf(snapshot(conversation({ id: 'next', seq: 2 }), [message(2, 'AGENT')]), null) });
  reading.update();
  expect(cell.get().unread).toBe(1);
});
