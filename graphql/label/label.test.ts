import { describe, expect, test } from 'vitest';
import { directoryOf } from '../directory/directory.ts';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld, type World } from '../world.factory.ts';
import { aLabel } from './label.factory.ts';
import { archiveLabel, createLabel, updateLabel } from './label.ts';

const manager = (world: World) => world.asPartner('MANAGE_LABELS');
const order = { clientId: 'order', name: 'Order', color: '#3e8de0' };
const menuOf = async ({ workspaceId }: World) => {
  const labels = [...((await directoryOf(workspaceId))?.labels.values() ?? [])].filter((label) => !label.archivedAt);
  return labels.map((label) => [label.position, label.name]);
};
const threeIn = async ({ workspaceId }: World) => [
  await aLabel(workspaceId, { name: 'A', position: 0 }),
  await aLabel(workspaceId, { name: 'B', position: 1 }),
  await aLabel(workspaceId, { name: 'C', position: 2 }),
] as const;

describe('creating a label', () => {
  test('puts it last in the menu', async () => {
    const world = await newWorld();
    await threeIn(world);
    const label = await createLabel(await manager(world), { ...order, color: '#ABCDEF' });
    expect(label).toMatchObject({ name: 'Order', color: '#abcdef', position: 3 });
    expect(await toldOf(world)).toEqual([`label.created ${label.id}`]);
  });

  test('makes one label and one event of a hundred repeats at once', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    const labels = await inParallel(100, () => createLabel(caller, order));
    expect(await toldOf(world)).toEqual([`label.created ${labels[0]?.id}`]);
    expect(await menuOf(world)).toEqual([[0, 'Order']]);
  });

  test('gives places to many at once, each its own', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    await inParallel(20, (index) => createLabel(caller, { ...order, clientId: `${index}`, name: `${index}` }));
    expect((await menuOf(world)).map(([position]) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  test.each([
    ['a blank name', { name: '\t' }, mend('BLANK', 'name')],
    ['a name of 61 characters', { name: 'x'.repeat(61) }, mend('TOO_LONG', 'name')],
    ['a colour without #', { color: '3e8de0' }, mend('INVALID', 'color')],
    ['a colour of three digits', { color: '#abc' }, mend('INVALID', 'color')],
    ['a blank clientId', { clientId: ' ' }, mend('BLANK', 'clientId')],
  ])('refuses %s', async (_, input, error) => {
    const world = await newWorld();
    await expect(createLabel(await manager(world), { ...order, ...input })).rejects.toMatchObject(error);
    expect(await menuOf(world)).toEqual([]);
  });

  test('refuses a name in use, however written', async () => {
    const world = await newWorld();
    await aLabel(world.workspaceId, { name: 'Återköp' });
    const namesake = { ...order, name: 'ÅTERKÖP'.normalize('NFD') };
    await expect(createLabel(await manager(world), namesake)).rejects.toMatchObject(mend('TAKEN', 'name'));
  });
});

describe('changing a label', () => {
  test('moves it, and tells of each label that got another place', async () => {
    const world = await newWorld();
    const [a, b, c] = await threeIn(world);
    expect(await updateLabel(await manager(world), { id: c.id, position: 1 })).toMatchObject({ position: 1 });
    expect(await menuOf(world)).toEqual([[0, 'A'], [1, 'C'], [2, 'B']]);
    expect((await toldOf(world)).toSorted()).toEqual([`label.updated ${b.id}`, `label.updated ${c.id}`].toSorted());
    expect(await toldOf(world)).not.toContain(`label.updated ${a.id}`);
  });

  test('closes the gaps that archived ones left, and goes last when it is sent too far', async () => {
    const world = await newWorld();
    const [a, b] = await threeIn(world);
    const caller = await manager(world);
    await archiveLabel(caller, b.id);
    expect(await updateLabel(caller, { id: a.id, position: 99 })).toMatchObject({ position: 1 });
    expect(await menuOf(world)).toEqual([[0, 'C'], [1, 'A']]);
  });

  test('keeps a whole order when many move at once', async () => {
    const world = await newWorld();
    const labels = await threeIn(world);
    const caller = await manager(world);
    await inParallel(30, (index) => updateLabel(caller, { id: labels[index % 3]!.id, position: (index * 7) % 3 }));
    expect((await menuOf(world)).map(([position]) => position)).toEqual([0, 1, 2]);
  });

  test('changes name and colour, leaving what is left out', async () => {
    const world = await newWorld();
    const label = await aLabel(world.workspaceId);
    const caller = await manager(world);
    expect(await updateLabel(caller, { id: label.id, name: 'Price' })).toEqual({ ...label, name: 'Price' });
    expect(await updateLabel(caller, { id: label.id, color: '#000000' })).toMatchObject({ name: 'Price', color: '#000000' });
    await updateLabel(caller, { id: label.id, name: 'Price', position: 0 });
    expect(await toldOf(world)).toEqual([`label.updated ${label.id}`, `label.updated ${label.id}`]);
  });

  test('refuses a name in use and a place below nought', async () => {
    const world = await newWorld();
    const [a] = await threeIn(world);
    const caller = await manager(world);
    await expect(updateLabel(caller, { id: a.id, name: 'b' })).rejects.toMatchObject(mend('TAKEN', 'name'));
    await expect(updateLabel(caller, { id: a.id, position: -1 })).rejects.toMatchObject(mend('INVALID', 'position'));
    expect(await toldOf(world)).toEqual([]);
  });

  test('finds no label of another workspace, nor one that is none', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const foreign = await aLabel(other.workspaceId);
    for (const id of [foreign.id, newId(), 'nonsense']) {
      await expect(updateLabel(await manager(world), { id, name: 'x' })).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(archiveLabel(await manager(world), id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    expect(await menuOf(other)).toEqual([[0, foreign.name]]);
  });

  test('is not for those without the permission', async () => {
    const world = await newWorld();
    const label = await aLabel(world.workspaceId);
    for (const caller of [await world.as(await world.agent()), await world.asVisitor(await world.visitor())]) {
      await expect(createLabel(caller, order)).rejects.toMatchObject(refusal('FORBIDDEN'));
      await expect(updateLabel(caller, { id: label.id, name: 'x' })).rejects.toMatchObject(refusal('FORBIDDEN'));
      await expect(archiveLabel(caller, label.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
  });
});
