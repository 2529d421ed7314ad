import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { statistics } from '../statistics/statistics.ts';
import { newWorld } from '../world.factory.ts';
import { importHistory } from './importHistory.ts';

/** Beside the checkout, here and where CI runs. */
const file = resolve(import.meta.dirname, '../../../shared/data/support-history.ndjson.gz');

test('the real history gives exactly the figures that its description promises', { timeout: 60_000 }, async () => {
  const world = await newWorld();
  const { workspaceId } = world;
  const report = await importHistory({ workspaceId, file });
  expect(report).toMatchObject({ conversations: 3_922, messages: 51_287, skippedExisting: 0, broken: [] });
  const [made] = await sql`
    select (select count(*) from agent where workspace_id = ${workspaceId} and archived_at is not null) as agents,
      (select count(*) from visitor where workspace_id = ${workspaceId}) as visitors,
      (select count(*) from message where workspace_id = ${workspaceId}) as messages`;
  expect(made).toEqual({ agents: 24, visitors: 1_958, messages: 51_287 });

  const figures = await statistics(await world.asPartner('READ_ALL_CONVERSATIONS', 'VIEW_STATISTICS'), {});
  expect(figures).toMatchObject({ conversations: 3_922, messages: 51_287 });
  expect(figures.responseTimes).toEqual({ green: 1_480, yellow: 1_509, red: 933, unanswered: 0, medianSeconds: 60 });
  expect(figures.labels.map(({ label, conversations }) => [label?.name ?? null, conversations])).toEqual([
    ['Packages & updates', 1_194],
    [null, 972],
    ['Graphics & display', 665],
    ['Wireless & network', 458],
    ['Disks & boot', 251],
    ['Sound', 206],
    ['Desktop', 176],
  ]);
  expect(await importHistory({ workspaceId, file })).toMatchObject({ conversations: 0, messages: 0, skippedExisting: 3_922 });
});
