import { expect, test } from 'vitest';
import { createCell } from '../chat/cell.ts';
import { fakeLink } from '../chat/fakeLink.ts';
import type { State } from '../chat/state.ts';
import { conversation, message, snapshot } from '../chat/thread/samples.ts';
import { threadOf } from '../chat/thread/thread.ts';
import { renewLinks } from './renewLinks.ts';

const withFile = (seq: number, path: string) => message(seq, 'AGENT', { attachments: [{ id: `file ${seq}`, name: 'a.txt', size: 1, path, image: null }] });
const page = (nodes: ReturnType<typeof message>[], startCursor: string | null) => ({ conversation: { messages: { nodes, pageInfo: { hasPreviousPage: startCursor !== null, startCursor } } } });
const settled = () => new Promise((resolve) => setTimeout(resolve));

function threadWith(...messages: ReturnType<typeof message>[]) {
  const cell = createCell({ thread: threadOf(snapshot(conversation({ seq: 9 }), messages, 'before'), null) } as State);
  const paths = () => cell.get().thread?.messages.map(({ attachments }) => attachments[0]?.path ?? null);
  return { cell, paths, ...fakeLink() };
}

test('links are renewed page by page, as far up as there are files', async () => {
  const { cell, link, asked, paths } = threadWith(message(1), withFile(2, 'old'), message(3), withFile(4, 'old'));
  const done = renewLinks({ cell, link });
  await settled();
  asked[0]?.answer(page([message(3), withFile(4, 'new')], 'before 3'));
  await settled();
  asked[1]?.answer(page([withFile(2, 'new')], 'before 2'));
  await done;
  expect([paths(), asked.map(({ variables }) => variables)]).toEqual([
    [null, 'new', null, 'new'],
    [{ id: 'conversation', before: null }, { id: 'conversation', before: 'before 3' }],
  ]);
});

test('what was deleted or came meanwhile stays as it is', async () => {
  const { cell, link, asked, paths } = threadWith(withFile(2, 'old'), withFile(3, 'old'));
  const done = renewLinks({ cell, link });
  await settled();
  const { thread } = cell.get();
  if (!thread) throw new Error('There is no thread.');
  cell.set({ thread: { ...thread, messages: [message(2, 'AGENT', { deletedAt: 'now' }), withFile(3, 'old'), withFile(4, 'fresh')] } });
  asked[0]?.answer(page([withFile(2, 'new'), withFile(3, 'new')], null));
  await done;
  expect(paths()).toEqual([null, 'new', 'fresh']);
});
