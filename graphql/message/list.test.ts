import { describe, expect, test } from 'vitest';
import { aChat } from '../conversation/conversation.factory.ts';
import { cursorOf } from '../cursor.ts';
import { refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { listMessages, type MessageArgs, messageCursor, type MessagePage } from './list.ts';
import { sendMessage } from './message.ts';

/** A thread with `count` messages, their texts 1, 2, 3…; the first is Hello, then an event stands between. */
async function thread(count: number) {
  const { world, id, asVisitor } = await aChat();
  for (let n = 2; n <= count; n++) await sendMessage(asVisitor, { conversationId: id, clientId: `m${n}`, text: `${n}` });
  return (args: MessageArgs) => listMessages(world.workspaceId, id, args);
}
const texts = ({ nodes }: MessagePage) => nodes.map(({ text }) => text);
const endOf = ({ nodes }: MessagePage) => messageCursor(nodes.at(-1) ?? { seq: -1 });
const startOf = ({ nodes }: MessagePage) => messageCursor(nodes[0] ?? { seq: -1 });

describe('a thread by pages', () => {
  test('forwards: every message once, in order', async () => {
    const page = await thread(7);
    const one = await page({ first: 3 });
    const two = await page({ first: 3, after: endOf(one) });
    const three = await page({ first: 3, after: endOf(two) });
    expect([one, two, three].flatMap(texts)).toEqual(['Hello', '2', '3', '4', '5', '6', '7']);
    expect([one, two, three].map((each) => [each.hasPreviousPage, each.hasNextPage])).toEqual([[false, true], [true, true], [true, false]]);
  });

  test('backwards: the newest first, each page in the order of the thread', async () => {
    const page = await thread(7);
    const one = await page({ last: 3 });
    const two = await page({ last: 3, before: startOf(one) });
    const three = await page({ last: 3, before: startOf(two) });
    expect([one, two, three].map(texts)).toEqual([['5', '6', '7'], ['2', '3', '4'], ['Hello']]);
    expect([one, two, three].map((each) => [each.hasPreviousPage, each.hasNextPage])).toEqual([[true, false], [true, true], [false, true]]);
  });

  test('around a message: as many before as from it on, and from there on in both directions, every message once', async () => {
    const page = await thread(120);
    const { nodes } = await page({ last: 100 });
    const seqOf = (text: string) => nodes.find((node) => node.text === text)?.seq;
    const around = await page({ around: seqOf('60') });
    expect(texts(around)).toEqual(Array.from({ length: 50 }, (_, index) => `${35 + index}`));
    expect(around).toMatchObject({ hasPreviousPage: true, hasNextPage: true, stretch: { from: seqOf('35'), before: seqOf('85') } });
    const before = await page({ last: 50, before: startOf(around) });
    const after = await page({ first: 50, after: endOf(around) });
    expect([...texts(before), ...texts(around), ...texts(after)]).toEqual(['Hello', ...Array.from({ length: 119 }, (_, index) => `${2 + index}`)]);
    expect(await page({ around: 1 })).toMatchObject({ hasPreviousPage: false, hasNextPage: true, stretch: { from: 0 } });
    const end = await page({ around: 100_000 });
    expect(texts(end)).toEqual(Array.from({ length: 25 }, (_, index) => `${96 + index}`));
    expect(end).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    await expect(page({ around: 5, last: 10 })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
  });

  test('what came after a cursor, when a page is exactly full, has no next', async () => {
    const page = await thread(4);
    expect(await page({ first: 4 })).toMatchObject({ hasNextPage: false });
    expect(await page({ last: 4 })).toMatchObject({ hasPreviousPage: false });
    const all = await page({ first: 4 });
    expect(await page({ first: 4, after: endOf(all) })).toMatchObject({ nodes: [], hasNextPage: false });
  });

  test('between two cursors', async () => {
    const page = await thread(7);
    const [from, to] = [endOf(await page({ first: 2 })), startOf(await page({ last: 2 }))];
    expect(texts(await page({ first: 10, after: from, before: to }))).toEqual(['3', '4', '5']);
    expect(texts(await page({ last: 2, after: from, before: to }))).toEqual(['4', '5']);
  });

  test('unasked: the last fifty', async () => {
    const page = await thread(52);
    expect(texts(await page({}))).toEqual(Array.from({ length: 50 }, (_, n) => `${n + 3}`));
  });

  test.each([{ first: 0 }, { first: 101 }, { first: -1 }, { last: 0 }, { last: 101 }, { last: -1 }, { first: 5, last: 5 }])(
    'is refused with %o', async (args) => {
      await expect((await thread(1))(args)).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    },
  );

  test('of a hundred is given', async () => {
    const page = await thread(3);
    expect(texts(await page({ first: 100 }))).toHaveLength(3);
    expect(texts(await page({ last: 100 }))).toHaveLength(3);
  });

  const foreign: [string, string][] = [
    ['an empty one', ''],
    ['a word', 'cursor'],
    ['bytes that are no text', Buffer.from([255, 254]).toString('base64url')],
    ['a plain seq', '3'],
    ['one of the list of conversations', cursorOf(new Date().toISOString(), newId())],
    ['one of another kind', cursorOf('x', 3)],
    ['a negative seq', cursorOf('m', -1)],
    ['a seq that no thread reaches', cursorOf('m', 2 ** 31)],
    ['half a seq', cursorOf('m', 1.5)],
    ['no seq', cursorOf('m', '')],
    ['a seq written otherwise', cursorOf('m', '0x3')],
    ['no number', cursorOf('m', 'NaN')],
    ['more parts', cursorOf('m', 3, 3)],
    ['padding', `${cursorOf('m', 3)}=`],
  ];
  test.each(foreign)('refuses a cursor that did not come from it: %s', async (_, cursor) => {
    const page = await thread(1);
    await expect(page({ first: 5, after: cursor })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    await expect(page({ last: 5, before: cursor })).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
  });
});
