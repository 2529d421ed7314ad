import { describe, expect, test } from 'vitest';
import { aChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from './message.ts';

const good = { clientId: 'c', text: 'Good' };
const broken: [string, Partial<typeof good>, object][] = [
  ['an empty text', { text: '' }, mend('BLANK', 'text')],
  ['only blanks', { text: ' \t\n\u00a0\u2003\ufeff ' }, mend('BLANK', 'text')],
  ['10,001 characters', { text: 'x'.repeat(10_001) }, mend('TOO_LONG', 'text')],
  ['10,001 emoji', { text: '🐟'.repeat(10_001) }, mend('TOO_LONG', 'text')],
  ['NUL', { text: 'a\0b' }, mend('INVALID', 'text')],
  ['half a surrogate pair, the first', { text: 'a\ud83d' }, mend('INVALID', 'text')],
  ['half a surrogate pair, the second', { text: '\ude00a' }, mend('INVALID', 'text')],
  ['no clientId', { clientId: '' }, mend('BLANK', 'clientId')],
  ['a blank clientId', { clientId: '  ' }, mend('BLANK', 'clientId')],
  ['a clientId of 101 characters', { clientId: 'x'.repeat(101) }, mend('TOO_LONG', 'clientId')],
  ['a clientId with NUL', { clientId: 'a\0' }, mend('INVALID', 'clientId')],
  ['a clientId over two lines', { clientId: 'a\nb' }, mend('INVALID', 'clientId')],
];

describe('what cannot be sent changes nothing', () => {
  test.each(broken)('%s', async (_, input, error) => {
    const { world, id, asVisitor } = await aChat();
    const before = [await rowOf(world, id), await threadOf(world, id), await logOf(world)];
    await expect(sendMessage(asVisitor, { conversationId: id, ...good, ...input })).rejects.toMatchObject(error);
    expect([await rowOf(world, id), await threadOf(world, id), await logOf(world)]).toEqual(before);
  });

  test.each(broken)('%s, as a first message', async (_, input, error) => {
    const { world } = await aChat();
    const before = await logOf(world);
    const newcomer = await world.asVisitor(await world.visitor());
    await expect(startConversation(newcomer, { ...good, ...input })).rejects.toMatchObject(error);
    expect(await logOf(world)).toEqual(before);
  });

  test.each([
    ['blank', ''],
    ['a word', 'conversation'],
    ['with NUL', '\0'],
    ['an id with something after it', `${newId()}x`],
    ['an injection', "' or true --"],
    ['nobody’s', newId()],
  ])('a conversation’s id that is %s', async (_, conversationId) => {
    const { world, asVisitor } = await aChat();
    const before = await logOf(world);
    await expect(sendMessage(asVisitor, { conversationId, ...good })).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await logOf(world)).toEqual(before);
  });
});

describe('what can be sent is kept as it is', () => {
  test.each([
    ['10,000 characters', 'x'.repeat(10_000)],
    ['10,000 emoji, which are 20,000 units to JavaScript', '🐟'.repeat(10_000)],
    ['blanks and lines around and within', '  one\r\n\n\ttwo  '],
    ['markup', '<script>alert(1)</script> & "quotes" \'; drop table message;--'],
    ['right to left, joined and combined', 'שלום \u202e👩‍👩‍👧 e\u0301'],
  ])('%s', async (_, text) => {
    const { world, id, asVisitor } = await aChat();
    await sendMessage(asVisitor, { conversationId: id, clientId: 'c', text });
    expect((await threadOf(world, id)).at(-1)?.text).toBe(text);
    const preview = (await rowOf(world, id)).lastMessageText ?? '';
    expect(preview.isWellFormed()).toBe(true);
    expect([...preview]).toEqual([...text].slice(0, 200));
  });

  test('a clientId of 100 characters', async () => {
    const { id, asVisitor } = await aChat();
    const clientId = '🐟'.repeat(100);
    expect(await sendMessage(asVisitor, { conversationId: id, ...good, clientId })).toMatchObject({ clientId });
  });
});
