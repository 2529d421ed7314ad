import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { inParallel } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { isSomewhereAllowed } from './knownOrigins.ts';

test('an origin is known from the moment that a site is allowed on it, however many ask before', async () => {
  const world = await newWorld();
  const origin = `https://${newId()}.example`;
  const early = inParallel(50, () => isSomewhereAllowed(origin));
  const adding = world.siteWithGroup({ allowedOrigins: [origin] });
  const meanwhile = inParallel(50, () => isSomewhereAllowed(origin));
  await adding;
  expect(await inParallel(50, () => isSomewhereAllowed(origin))).toEqual(Array(50).fill(true));
  await Promise.all([early, meanwhile]);
});

test('so are subdomains of a wildcard, and nothing of an archived site', async () => {
  const world = await newWorld();
  const name = newId();
  await world.siteWithGroup({ allowedOrigins: [`https://*.${name}.example`] });
  expect(await isSomewhereAllowed(`https://shop.${name}.example`)).toBe(true);
  expect(await isSomewhereAllowed(`https://${name}.example`)).toBe(false);
  const gone = `https://${newId()}.example`;
  await world.siteWithGroup({ allowedOrigins: [gone], archivedAt: new Date() });
  expect(await isSomewhereAllowed(gone)).toBe(false);
  const rows = await sql`select 1 from site where workspace_id = ${world.workspaceId}`;
  expect(rows).toHaveLength(3);
});
