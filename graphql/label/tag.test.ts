import { describe, expect, test } from 'vitest';
import { anotherChat } from '../conversation/conversation.factory.ts';
import { addTag } from '../conversation/marks.ts';
import { newWorld } from '../world.factory.ts';
import { aTag } from './label.factory.ts';
import { tagsStartingWith } from './tag.ts';

describe('suggested tags', () => {
  test('begin with the letters, whatever their case, by name', async () => {
    const world = await newWorld();
    for (const name of ['retur', 'reklamation', 'frakt']) await aTag(world.workspaceId, name);
    const caller = await world.as(await world.agent());
    expect(await tagsStartingWith(caller, 'RE')).toEqual(['reklamation', 'retur']);
    expect(await tagsStartingWith(caller, '')).toEqual(['frakt', 'reklamation', 'retur']);
  });

  test('are those used most first', async () => {
    const world = await newWorld();
    await aTag(world.workspaceId, 'retail');
    const caller = await world.as(await world.agent());
    for (const [times, name] of [[1, 'reklamation'], [2, 'retur']] as const) {
      for (let n = 0; n < times; n++) await addTag(caller, (await anotherChat(world)).id, name);
    }
    expect(await tagsStartingWith(caller, 're')).toEqual(['retur', 'reklamation', 'retail']);
  });

  test('take wildcards for what they are', async () => {
    const world = await newWorld();
    for (const name of ['100%', '100 kr', 'a_b', 'axb', 'c\\d']) await aTag(world.workspaceId, name);
    const caller = await world.as(await world.agent());
    expect(await tagsStartingWith(caller, '100%')).toEqual(['100%']);
    expect(await tagsStartingWith(caller, 'a_')).toEqual(['a_b']);
    expect(await tagsStartingWith(caller, 'c\\')).toEqual(['c\\d']);
    expect(await tagsStartingWith(caller, '%')).toEqual([]);
  });

  test('are twenty at most, and survive what cannot be kept', async () => {
    const world = await newWorld();
    for (let index = 10; index < 31; index++) await aTag(world.workspaceId, `t${index}`);
    const caller = await world.as(await world.agent());
    expect(await tagsStartingWith(caller, 't')).toHaveLength(20);
    expect(await tagsStartingWith(caller, 't1\0\ud800')).toEqual([]);
  });

  test('are none to visitors, and none of another workspace', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    await aTag(world.workspaceId, 'retur');
    expect(await tagsStartingWith(await world.asVisitor(await world.visitor()), '')).toEqual([]);
    expect(await tagsStartingWith(await other.as(await other.agent()), '')).toEqual([]);
  });
});
