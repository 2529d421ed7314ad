import { expect, test } from 'vitest';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { sendMessage } from '../message/message.ts';
import { visibleRapidResponses } from './list.ts';
import { aRapidResponse } from './rapidResponse.factory.ts';
import { countRapidResponseUse } from './use.ts';

async function answered() {
  const world = await newWorld();
  const agent = await world.agent();
  const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'first', text: 'Hello' });
  const caller = await world.as(agent);
  const send = (clientId: string) => sendMessage(caller, { conversationId: conversation.id, clientId, text: 'Hej!' });
  await send('1');
  const row = await aRapidResponse(world.workspaceId);
  const use = (clientId: string) => ({ id: row.id, conversationId: conversation.id, clientId });
  return { world, caller, send, row, use };
}

test('a message made from an answer counts once, however often it is said', async () => {
  const { world, caller, send, row, use } = await answered();
  await inParallel(20, () => countRapidResponseUse(caller, use('1')));
  await send('2');
  const counted = await countRapidResponseUse(caller, use('2'));
  expect(counted).toEqual({ ...row, useCount: 2, lastUsedAt: expect.any(Date) });
  expect(await visibleRapidResponses(caller)).toEqual([counted]);
  expect((await toldOf(world)).filter((line) => line.startsWith('rapid_response'))).toEqual([]);
});

test('a message that is not there, or somebody else’s, does not count', async () => {
  const { world, caller, row, use } = await answered();
  expect(await countRapidResponseUse(caller, use('first'))).toEqual(row);
  expect(await countRapidResponseUse(caller, use('nothing'))).toEqual(row);
  const colleague = await world.as(await world.agent());
  expect(await countRapidResponseUse(colleague, use('1'))).toEqual(row);
});

test('an answer that is not the agent’s to use is not found, nor by visitors and partners', async () => {
  const { world, caller, use } = await answered();
  const [hidden, foreign] = [
    await aRapidResponse(world.workspaceId, { ownerId: (await world.agent()).id }),
    await aRapidResponse((await newWorld()).workspaceId),
  ];
  for (const id of [hidden.id, foreign.id, newId(), 'nonsense']) {
    await expect(countRapidResponseUse(caller, { ...use('1'), id })).rejects.toMatchObject(refusal('NOT_FOUND'));
  }
  for (const other of [await world.asPartner('MANAGE_RAPID_RESPONSES'), await world.asVisitor(await world.visitor())]) {
    await expect(countRapidResponseUse(other, use('1'))).rejects.toMatchObject(refusal('NOT_FOUND'));
  }
});
