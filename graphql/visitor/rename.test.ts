import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { VisitorRow } from '../../db/rows.ts';
import { aChat, anotherChat, conversationsOf, rowOf } from '../conversation/conversation.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { startConversation } from '../conversation/start.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { renameVisitor } from './visitor.ts';

describe('renaming a visitor', () => {
  test('goes to every conversation of the visitor, and to the next, with an event in each', async () => {
    const { world, visitor, id, asVisitor, asAgent } = await aChat();
    const other = await anotherChat(world);
    await endConversation(asVisitor, id);
    const second = (await startConversation(asVisitor, { clientId: 'second', text: 'Again' })).conversation;
    const log = await logOf(world);
    expect(await renameVisitor(asAgent, visitor.id, '  Elin Åberg ')).toMatchObject({ id: visitor.id, name: 'Elin Åberg' });
    const told = (await logOf(world)).slice(log.length);
    expect(told.map(({ type, conversationId, seq }) => [type, conversationId, seq]).toSorted()).toEqual(
      [['visitor.renamed', id, 5], ['visitor.renamed', second.id, 4]].toSorted(),
    );
    expect((await rowOf(world, id)).visitorName).toBe('Elin Åberg');
    await endConversation(asVisitor, second.id);
    const third = (await startConversation(asVisitor, { clientId: 'third', text: 'Again' })).conversation;
    expect(third.visitorName).toBe('Elin Åberg');
    expect(await rowOf(world, other.id)).toEqual(other);
  });

  test('to the same name tells nobody; to none takes the name away', async () => {
    const { world, visitor, id, asAgent } = await aChat();
    await renameVisitor(asAgent, visitor.id, 'Elin');
    expect(await logOf(world)).toHaveLength(3);
    for (const blank of [null, 'Elin', '  ']) await renameVisitor(asAgent, visitor.id, blank);
    expect((await rowOf(world, id)).visitorName).toBeNull();
    expect(await logOf(world)).toHaveLength(6);
  });

  test('is for who sees one of the conversations, and for partners who may', async () => {
    const { world, visitor } = await aChat();
    const elsewhere = await newWorld();
    const renaming = [
      await world.as(await world.agent()),
      await world.asPartner('READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS'),
    ];
    for (const caller of renaming) expect(await renameVisitor(caller, visitor.id, newId())).toMatchObject({ id: visitor.id });
    const [{ name } = { name: null }] = await sql<VisitorRow[]>`select * from visitor where id = ${visitor.id}`;
    const strangers = [
      await world.as(await world.agent({ groups: [] })),
      await world.as(await world.agent({ frontOffice: false })),
      await elsewhere.as(await elsewhere.agent({ role: 'OWNER' })),
    ];
    for (const caller of strangers) await expect(renameVisitor(caller, visitor.id, 'X')).rejects.toMatchObject(refusal('NOT_FOUND'));
    const forbidden = [await world.asVisitor(visitor), await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES')];
    for (const caller of forbidden) await expect(renameVisitor(caller, visitor.id, 'X')).rejects.toMatchObject(refusal('FORBIDDEN'));
    expect(await sql<VisitorRow[]>`select * from visitor where id = ${visitor.id}`).toMatchObject([{ name }]);
  });

  test('needs a visitor', async () => {
    const { asAgent, world } = await aChat();
    const silent = await world.visitor();
    for (const id of ['', 'nonsense', '\0', newId(), silent.id]) {
      await expect(renameVisitor(asAgent, id, 'X')).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
  });

  test.each([
    ['of 101 characters', 'x'.repeat(101), 'TOO_LONG' as const],
    ['with NUL', 'a\0', 'INVALID' as const],
    ['with half a surrogate pair', 'a\ud83d', 'INVALID' as const],
    ['over two lines', 'a\nb', 'INVALID' as const],
  ])('to a name %s is refused', async (_, name, code) => {
    const { asAgent, visitor, world } = await aChat();
    await expect(renameVisitor(asAgent, visitor.id, name)).rejects.toMatchObject(mend(code, 'name'));
    expect((await conversationsOf(world)).map(({ visitorName }) => visitorName)).toEqual(['Elin']);
  });

  test('by a partner who learns the name follows in the same way', async () => {
    const world = await newWorld();
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES');
    const write = (clientId: string, name?: string) =>
      startConversation(partner, { clientId, text: 'Hi', siteId: world.site.id, visitor: { externalId: '17', name } });
    const { conversation } = await write('a');
    expect(conversation.visitorName).toBeNull();
    await write('b', 'Elin');
    expect((await rowOf(world, conversation.id)).visitorName).toBe('Elin');
    await write('c');
    expect((await rowOf(world, conversation.id)).visitorName).toBe('Elin');
    expect((await logOf(world)).filter(({ type }) => type === 'visitor.renamed')).toHaveLength(1);
  });
});
