import { describe, expect, test } from 'vitest';
import type { CreateRapidResponseInput } from '../__generated__/resolvers.ts';
import { logOf, toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { visibleRapidResponses } from './list.ts';
import { aRapidResponse } from './rapidResponse.factory.ts';
import { archiveRapidResponse, createRapidResponse, restoreRapidResponse, updateRapidResponse } from './rapidResponse.ts';

const hello: CreateRapidResponseInput = { clientId: 'hello', name: 'hej', text: 'Hej! Hur kan jag hjälpa dig?' };
const everyone = { ...hello, sharing: 'EVERYONE' } as const;
const manages = { permissions: ['MANAGE_RAPID_RESPONSES'] };

describe('saving an answer', () => {
  test('keeps it for oneself, or with the permission for everyone', async () => {
    const world = await newWorld();
    const agent = await world.agent(manages);
    const own = await createRapidResponse(await world.as(agent), hello);
    const shared = await createRapidResponse(await world.as(agent), { ...everyone, clientId: 'all' });
    expect([own.ownerId, shared.ownerId]).toEqual([agent.id, null]);
    expect(await toldOf(world)).toEqual([`rapid_response.created ${own.id}`, `rapid_response.created ${shared.id}`]);
  });

  test('makes one answer and one event of a hundred repeats at once', async () => {
    const world = await newWorld();
    const caller = await world.as(await world.agent());
    const rows = await inParallel(100, () => createRapidResponse(caller, hello));
    expect(new Set(rows.map((row) => row.id)).size).toBe(1);
    expect(await toldOf(world)).toEqual([`rapid_response.created ${rows[0]?.id}`]);
  });

  test('does not show a colleague’s answer to one who repeats its clientId', async () => {
    const world = await newWorld();
    await createRapidResponse(await world.as(await world.agent()), hello);
    const other = await world.as(await world.agent());
    await expect(createRapidResponse(other, { ...hello, name: 'other' })).rejects.toMatchObject(mend('TAKEN', 'clientId'));
  });

  test.each([
    ['a blank name', { name: '' }, mend('BLANK', 'name')],
    ['a name of 41 letters', { name: 'x'.repeat(41) }, mend('TOO_LONG', 'name')],
    ['a name with a blank', { name: 'god dag' }, mend('INVALID', 'name')],
    ['a name with #', { name: '#hej' }, mend('INVALID', 'name')],
    ['NUL in a name', { name: 'a\0' }, mend('INVALID', 'name')],
    ['a blank text', { text: ' \n ' }, mend('BLANK', 'text')],
    ['a text of 10,001 characters', { text: 'x'.repeat(10_001) }, mend('TOO_LONG', 'text')],
    ['a folder of 41 letters', { folder: 'x'.repeat(41) }, mend('TOO_LONG', 'folder')],
    ['a folder of two lines', { folder: 'a\nb' }, mend('INVALID', 'folder')],
    ['half a surrogate pair in a text', { text: '\udc00' }, mend('INVALID', 'text')],
  ])('refuses %s and changes nothing', async (_, input, error) => {
    const world = await newWorld();
    const caller = await world.as(await world.agent());
    await expect(createRapidResponse(caller, { ...hello, ...input })).rejects.toMatchObject(error);
    expect(await visibleRapidResponses(caller)).toEqual([]);
  });

  test('takes letters of every language, however they are put together', async () => {
    const world = await newWorld();
    const row = await createRapidResponse(await world.as(await world.agent()), { ...hello, name: 'återköp-2'.normalize('NFD') });
    expect(row.name).toBe('återköp-2'.normalize('NFC'));
  });

  test('keeps names apart per owner only', async () => {
    const world = await newWorld();
    const [agent, colleague] = [await world.agent(manages), await world.agent()];
    await aRapidResponse(world.workspaceId, { name: 'HEJ', ownerId: colleague.id });
    await aRapidResponse(world.workspaceId, { name: 'hej', ownerId: agent.id, archivedAt: new Date() });
    const caller = await world.as(agent);
    await createRapidResponse(caller, hello);
    await createRapidResponse(caller, { ...everyone, clientId: '2' });
    for (const sharing of ['OWN', 'EVERYONE'] as const) {
      const again = { ...hello, clientId: `again ${sharing}`, name: 'Hej', sharing };
      await expect(createRapidResponse(caller, again)).rejects.toMatchObject(mend('TAKEN', 'name'));
    }
  });

  test('for everyone is locked without the permission', async () => {
    const world = await newWorld();
    const caller = await world.as(await world.agent());
    await expect(createRapidResponse(caller, everyone)).rejects.toMatchObject(mend('LOCKED', 'sharing'));
  });

  test('is not for visitors, and a partner has none of its own', async () => {
    const world = await newWorld();
    const visitor = await world.asVisitor(await world.visitor());
    await expect(createRapidResponse(visitor, hello)).rejects.toMatchObject(refusal('FORBIDDEN'));
    const partner = await world.asPartner('MANAGE_RAPID_RESPONSES');
    await expect(createRapidResponse(partner, hello)).rejects.toMatchObject(mend('INVALID', 'sharing'));
    expect(await createRapidResponse(partner, everyone)).toMatchObject({ ownerId: null });
  });
});

describe('saved answers', () => {
  test('are one’s own and everyone’s, by name, without the archived', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const [agent, colleague] = [await world.agent(), await world.agent()];
    const { workspaceId } = world;
    const own = await aRapidResponse(workspaceId, { name: 'b', ownerId: agent.id });
    const shared = await aRapidResponse(workspaceId, { name: 'a' });
    await aRapidResponse(workspaceId, { ownerId: colleague.id });
    await aRapidResponse(workspaceId, { archivedAt: new Date() });
    await aRapidResponse(other.workspaceId);
    expect(await visibleRapidResponses(await world.as(agent))).toEqual([shared, own]);
    expect(await visibleRapidResponses(await world.asPartner())).toEqual([shared]);
    expect(await visibleRapidResponses(await world.asVisitor(await world.visitor()))).toEqual([]);
  });
});

describe('changing a saved answer', () => {
  test('changes what is given of one’s own', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const row = await aRapidResponse(world.workspaceId, { ownerId: agent.id });
    const caller = await world.as(agent);
    expect(await updateRapidResponse(caller, { id: row.id, text: 'New' })).toEqual({ ...row, text: 'New' });
    expect(await updateRapidResponse(caller, { id: row.id, name: 'new' })).toEqual({ ...row, text: 'New', name: 'new' });
    await updateRapidResponse(caller, { id: row.id, name: 'new' });
    expect(await visibleRapidResponses(caller)).toEqual([{ ...row, text: 'New', name: 'new' }]);
    expect(await toldOf(world)).toEqual([`rapid_response.updated ${row.id}`, `rapid_response.updated ${row.id}`]);
  });

  test('is locked for everyone’s without the permission, and open with it', async () => {
    const world = await newWorld();
    const row = await aRapidResponse(world.workspaceId);
    const agent = await world.as(await world.agent());
    await expect(updateRapidResponse(agent, { id: row.id, text: 'x' })).rejects.toMatchObject(mend('LOCKED', 'id'));
    await expect(archiveRapidResponse(agent, row.id)).rejects.toMatchObject(mend('LOCKED', 'id'));
    expect(await toldOf(world)).toEqual([]);
    const manager = await world.as(await world.agent(manages));
    expect(await updateRapidResponse(manager, { id: row.id, text: 'x' })).toMatchObject({ text: 'x' });
  });

  test('finds no colleague’s, no other workspace’s, and none to visitors', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const colleagues = await aRapidResponse(world.workspaceId, { ownerId: (await world.agent()).id });
    const foreign = await aRapidResponse(other.workspaceId);
    const shared = await aRapidResponse(world.workspaceId);
    const manager = await world.as(await world.agent({ role: 'OWNER' }));
    const visitor = await world.asVisitor(await world.visitor());
    for (const [caller, id] of [
      [manager, colleagues.id],
      [manager, foreign.id],
      [manager, newId()],
      [manager, 'nonsense'],
      [visitor, shared.id],
    ] as const) {
      await expect(updateRapidResponse(caller, { id, text: 'x' })).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(archiveRapidResponse(caller, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect([...(await toldOf(world)), ...(await toldOf(other))]).toEqual([]);
  });

  test('ends when it is archived', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const row = await aRapidResponse(world.workspaceId, { ownerId: agent.id });
    const caller = await world.as(agent);
    const archived = await archiveRapidResponse(caller, row.id);
    expect(await archiveRapidResponse(caller, row.id)).toEqual(archived);
    await expect(updateRapidResponse(caller, { id: row.id, text: 'x' })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect(await visibleRapidResponses(caller)).toEqual([]);
    expect(await toldOf(world)).toEqual([`rapid_response.archived ${row.id}`]);
  });

  test('begins again when the archiving is undone, unless its name is another’s by now', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const row = await aRapidResponse(world.workspaceId, { ownerId: agent.id, name: 'hej' });
    const caller = await world.as(agent);
    await archiveRapidResponse(caller, row.id);
    expect(await restoreRapidResponse(caller, row.id)).toEqual(row);
    expect(await restoreRapidResponse(caller, row.id)).toEqual(row);
    expect(await visibleRapidResponses(caller)).toEqual([row]);
    await archiveRapidResponse(caller, row.id);
    await createRapidResponse(caller, hello);
    await expect(restoreRapidResponse(caller, row.id)).rejects.toMatchObject(mend('TAKEN', 'name'));
    expect((await toldOf(world)).filter((told) => told.startsWith('rapid_response.restored'))).toHaveLength(1);
  });
});

describe('news of a saved answer', () => {
  test('carry whose it is, so that no colleague hears of it', async () => {
    const world = await newWorld();
    const agent = await world.agent(manages);
    const caller = await world.as(agent);
    for (const input of [hello, { ...everyone, clientId: 'all' }]) {
      const { id } = await createRapidResponse(caller, input);
      await updateRapidResponse(caller, { id, text: 'New' });
      await archiveRapidResponse(caller, id);
      await restoreRapidResponse(caller, id);
    }
    const owners = (await logOf(world)).map(({ data }) => data.ownerId);
    expect(owners).toEqual([...Array(4).fill(agent.id), ...Array(4).fill(null)]);
  });

  test('of one that is no longer shared, or is from now on, reach all', async () => {
    const world = await newWorld();
    const caller = await world.as(await world.agent(manages));
    const { id } = await createRapidResponse(caller, hello);
    await updateRapidResponse(caller, { id, sharing: 'EVERYONE' });
    await updateRapidResponse(caller, { id, sharing: 'OWN' });
    const [, ...owners] = (await logOf(world)).map(({ data }) => data.ownerId);
    expect(owners).toEqual([null, null]);
  });
});
