import { describe, expect, test } from 'vitest';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { aLabel } from '../label/label.factory.ts';
import { loadersOf } from '../loaders.ts';
import { newWorld, type World } from '../world.factory.ts';
import { aChat, anEndedChat, rowOf } from './conversation.factory.ts';
import { addTag, removeTag, setConversationLabel } from './marks.ts';

const tagsOf = async (world: World, id: string) =>
  loadersOf((await world.asPartner()).directory).tags.load(id);

/** Who reads the conversation and may neither label nor tag, and who does not see it at all. */
async function others({ world, asVisitor }: Awaited<ReturnType<typeof aChat>>) {
  const elsewhere = await newWorld();
  return {
    forbidden: [asVisitor, await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES')],
    strangers: [
      await world.asVisitor(await world.visitor()),
      await world.as(await world.agent({ groups: [] })),
      await world.as(await world.agent({ frontOffice: false, permissions: ['MANAGE_CONVERSATIONS'] })),
      await world.asPartner('MANAGE_CONVERSATIONS'),
      await elsewhere.as(await elsewhere.agent({ role: 'OWNER' })),
    ],
  };
}

describe('a label', () => {
  test('is set, changed and taken away, each told once', async () => {
    const { world, id, agent } = await aChat();
    const [one, two] = [await aLabel(world.workspaceId), await aLabel(world.workspaceId)];
    const asAgent = await world.as(agent);
    for (const labelId of [one.id, two.id, null]) {
      expect(await setConversationLabel(asAgent, id, labelId)).toMatchObject({ labelId });
      expect((await rowOf(world, id)).labelId).toBe(labelId);
    }
    const told = (await logOf(world)).slice(-3);
    expect(told.map(({ type, seq, data }) => [type, seq, data.labelId])).toEqual([
      ['conversation.labeled', 4, one.id], ['conversation.labeled', 5, two.id], ['conversation.labeled', 6, null],
    ]);
  });

  test('is set after the end too, and by colleagues and partners who may', async () => {
    const { world, id } = await anEndedChat();
    const label = await aLabel(world.workspaceId);
    const colleague = await world.as(await world.agent());
    expect(await setConversationLabel(colleague, id, label.id)).toMatchObject({ labelId: label.id, state: 'ENDED' });
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS');
    expect(await setConversationLabel(partner, id, null)).toMatchObject({ labelId: null });
  });

  test('that is there already changes nothing, nor does none where there is none', async () => {
    const { world, id, agent } = await aChat();
    const label = await aLabel(world.workspaceId);
    const asAgent = await world.as(agent);
    await setConversationLabel(asAgent, id, null);
    expect(await logOf(world)).toHaveLength(3);
    await inParallel(20, () => setConversationLabel(asAgent, id, label.id));
    expect(await logOf(world)).toHaveLength(4);
    expect(await rowOf(world, id)).toMatchObject({ seq: 4 });
  });

  test('that is archived cannot be set, but stays where it is', async () => {
    const { world, id, agent } = await aChat();
    const gone = await aLabel(world.workspaceId, { archivedAt: new Date() });
    const asAgent = await world.as(agent);
    await expect(setConversationLabel(asAgent, id, gone.id)).rejects.toMatchObject(mend('UNKNOWN', 'labelId'));
    expect((await rowOf(world, id)).labelId).toBeNull();
  });

  test('must be one of the workspace', async () => {
    const { world, id, asAgent } = await aChat();
    const foreign = await aLabel((await newWorld()).workspaceId);
    for (const labelId of [foreign.id, newId(), '', 'nonsense', '\0']) {
      await expect(setConversationLabel(asAgent, id, labelId)).rejects.toMatchObject(mend('UNKNOWN', 'labelId'));
    }
    expect(await logOf(world)).toHaveLength(3);
  });

  test('is neither for the visitor nor for strangers', async () => {
    const chat = await aChat();
    const label = await aLabel(chat.world.workspaceId);
    const { forbidden, strangers } = await others(chat);
    for (const caller of forbidden) await expect(setConversationLabel(caller, chat.id, null)).rejects.toMatchObject(refusal('FORBIDDEN'));
    for (const caller of strangers) await expect(setConversationLabel(caller, chat.id, null)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const visitor = await chat.world.asVisitor(chat.visitor);
    await expect(setConversationLabel(visitor, chat.id, label.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect((await rowOf(chat.world, chat.id)).labelId).toBeNull();
  });
});

describe('a tag', () => {
  test('is kept in lower case, trimmed, and listed by name', async () => {
    const { world, id, asAgent } = await aChat();
    for (const name of ['  Retur ', 'ÄRENDE', 'betalning']) await addTag(asAgent, id, name);
    expect(await tagsOf(world, id)).toEqual(['betalning', 'retur', 'ärende']);
    expect((await logOf(world)).slice(-3).map(({ type, data }) => [type, data.tag])).toEqual([
      ['conversation.tagged', 'retur'], ['conversation.tagged', 'ärende'], ['conversation.tagged', 'betalning'],
    ]);
  });

  test('is one tag however often and however written it comes, with one event', async () => {
    const { world, id, asAgent } = await aChat();
    await inParallel(20, (n) => addTag(asAgent, id, n % 2 ? 'Retur' : 'RETUR '));
    expect(await tagsOf(world, id)).toEqual(['retur']);
    expect(await logOf(world)).toHaveLength(4);
    expect((await rowOf(world, id)).seq).toBe(4);
  });

  test('is taken away, once, however written', async () => {
    const { world, id, asAgent } = await aChat();
    await addTag(asAgent, id, 'retur');
    await addTag(asAgent, id, 'stays');
    await inParallel(5, () => removeTag(asAgent, id, ' ReTur '));
    await removeTag(asAgent, id, 'never there');
    expect(await tagsOf(world, id)).toEqual(['stays']);
    const told = (await logOf(world)).slice(5);
    expect(told).toMatchObject([{ type: 'conversation.untagged', seq: 6, data: { tag: 'retur' } }]);
  });

  test.each([
    ['blank', ' ', 'BLANK' as const],
    ['of 51 characters', 'x'.repeat(51), 'TOO_LONG' as const],
    ['over two lines', 'a\nb', 'INVALID' as const],
    ['with NUL', 'a\0b', 'INVALID' as const],
    ['with half a surrogate pair', 'a\ud83d', 'INVALID' as const],
  ])('%s is refused', async (_, name, code) => {
    const { world, id, asAgent } = await aChat();
    await expect(addTag(asAgent, id, name)).rejects.toMatchObject(mend(code, 'name'));
    await expect(removeTag(asAgent, id, name)).rejects.toMatchObject(mend(code, 'name'));
    expect(await logOf(world)).toHaveLength(3);
  });

  test('of 50 characters is kept, also when lower case has more of them', async () => {
    const { world, id, asAgent } = await aChat();
    for (const name of ['🐟'.repeat(50), 'İ'.repeat(50)]) await addTag(asAgent, id, name);
    expect(await tagsOf(world, id)).toHaveLength(2);
    for (const name of ['🐟'.repeat(50), 'İ'.repeat(50)]) await removeTag(asAgent, id, name);
    expect(await tagsOf(world, id)).toEqual([]);
  });

  test('is neither for the visitor nor for strangers', async () => {
    const chat = await aChat();
    await addTag(chat.asAgent, chat.id, 'there');
    const { forbidden, strangers } = await others(chat);
    for (const change of [addTag, removeTag]) {
      for (const caller of forbidden) await expect(change(caller, chat.id, 'there')).rejects.toMatchObject(refusal('FORBIDDEN'));
      for (const caller of strangers) await expect(change(caller, chat.id, 'there')).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect(await tagsOf(chat.world, chat.id)).toEqual(['there']);
  });
});
