import { describe, expect, test } from 'vitest';
import type { Caller } from '../context.ts';
import { refusal } from '../expected.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { ask } from '../ask.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { findVisitors } from './find.ts';

async function known(world: World, name: string | null, email: string | null = null) {
  const visitor = await world.visitor({ name, email });
  await startConversation(await world.asVisitor(visitor), { clientId: 'first', text: 'Hello' });
  return visitor;
}

const found = async ({ actor }: Caller, search: string) => (await findVisitors(actor, { search, first: 10 })).map(({ name }) => name);

describe('looking for a visitor', () => {
  test('finds by the beginnings of words in name and address, å as Å', async () => {
    const world = await newWorld();
    const caller = await world.as(await world.agent());
    await known(world, 'Åsa Öberg', 'asa.oberg@example.com');
    await known(world, 'Anna Berg');
    await known(world, null, 'nobody@berg.example');
    await world.visitor({ name: 'Anna without a conversation' });
    expect(await found(caller, 'åsa')).toEqual(['Åsa Öberg']);
    expect(await found(caller, 'ÖB')).toEqual(['Åsa Öberg']);
    expect(await found(caller, 'berg anna')).toEqual(['Anna Berg']);
    expect(await found(caller, 'asa.ob')).toEqual(['Åsa Öberg']);
    expect(await found(caller, 'nobody@b')).toEqual([null]);
    for (const nothing of ['', '  ', '…', "x' | 'anna", "\\'", 'erg']) expect(await found(caller, nothing)).toEqual([]);
  });

  test('only those of whom one may see a conversation; visitors nobody, other workspaces neither', async () => {
    const world = await newWorld();
    await known(world, 'Elin');
    const { group } = await world.siteWithGroup();
    const elsewhere = await newWorld();
    for (const stranger of [await world.as(await world.agent({ groups: [group] })), await world.asPartner('SEND_MESSAGES'), await elsewhere.as(await elsewhere.agent({ role: 'OWNER' }))]) {
      expect(await found(stranger, 'elin')).toEqual([]);
    }
    expect(await found(await world.asPartner('READ_ALL_CONVERSATIONS'), 'elin')).toEqual(['Elin']);
    const visitor = await world.asVisitor(await world.visitor());
    expect(await ask(visitor, '{ visitors(search: "elin") { id } }')).toMatchObject({ errors: [refusal('FORBIDDEN')] });
  });
});
