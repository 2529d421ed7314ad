import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { addNote } from '../note/note.ts';
import { sendMessage } from '../message/message.ts';
import { foundAt, foundWords } from './foundAt.ts';

async function aTalk() {
  const chat = await aChat();
  const { id, asVisitor, asAgent } = chat;
  const seqs: number[] = [];
  for (const text of ['The zipper is broken', 'Which zipper?', 'That of the green tent', 'Tents: every zipper of it']) seqs.push((await sendMessage(asVisitor, { conversationId: id, clientId: text, text })).seq);
  const note = await addNote(asAgent, { conversationId: id, clientId: 'n', text: 'Zippers of tents come from Norway' });
  return { ...chat, seqs, note };
}

describe('where in a conversation words stand', () => {
  test('is told by messages and notes with all of them, in any inflection, oldest first', async () => {
    const { id, asAgent, seqs, note } = await aTalk();
    const at = (search: string) => foundAt(asAgent.actor, id, search);
    expect(await at('zipper')).toEqual([seqs[0], seqs[1], seqs[3], note.seq]);
    expect(await at('zippers tent')).toEqual([seqs[3], note.seq]);
    expect(await at('green norway')).toEqual([seqs[2], note.seq]);
    expect([await at('quokka'), await at('…')]).toEqual([[], []]);
  });

  test('comes with the words as they are written there, to be marked', async () => {
    const { id, asAgent } = await aTalk();
    const words = (search: string) => foundWords(asAgent.actor, id, search).then((found) => found.toSorted());
    expect(await words('zippers tent')).toEqual(['tent', 'tents', 'zipper', 'zippers']);
    expect(await words('Gre')).toEqual(['green']);
    expect([await words('quokka'), await words('…')]).toEqual([[], []]);
  });

  test('visitors are told nothing', async () => {
    const { id, asVisitor } = await aTalk();
    expect(await ask(asVisitor, `{ conversation(id: "${id}") { foundAt(search: "zipper") foundWords(search: "zipper") } }`)).toEqual({ data: { conversation: { foundAt: [], foundWords: [] } } });
  });
});
