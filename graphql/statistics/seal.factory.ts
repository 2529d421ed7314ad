import { expect } from 'vitest';
import { sql } from '../../db/client.ts';
import type { World } from '../world.factory.ts';
import { countedFigures } from './countedFigures.ts';
import type { Figures } from './figures.ts';
import { sealStep } from './seal.ts';
import { type Period, sealedFigures } from './sealedFigures.ts';

const all = { medians: true, days: true };

/** Seals all that can be sealed, changes of this moment included. */
export async function sealAll({ workspaceId }: World): Promise<void> {
  while (await sealStep(workspaceId, 0));
}

/** At one moment, whatever goes on: what is sealed and what is counted anew are the same. Gives how many conversations. */
export async function mustBeSame({ workspaceId }: World, period: Partial<Period> = {}): Promise<number> {
  const asked = { from: null, to: null, timeZone: 'UTC', ...period };
  return sql.begin('isolation level repeatable read', async (tx) => {
    const [sealed, counted] = [
      await sealedFigures(workspaceId, asked, all, tx),
      await countedFigures({ type: 'SYSTEM', workspaceId }, {}, asked, all, tx),
    ];
    expect({ period: asked, ...inOrder(sealed) }).toEqual({ period: asked, ...inOrder(counted) });
    return counted.groups.find(({ total }) => total)?.conversations ?? 0;
  });
}

/** How many conversations the sealed days of a zone hold, those with a mark not counted. */
export async function sealedIn({ workspaceId }: World, timeZone: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select coalesce(sum(conversations), 0) as count from statistics_sealed sealed
    where workspace_id = ${workspaceId} and time_zone = ${timeZone} and grain = 'DAY' and not exists (
      select from statistics_mark
      where workspace_id = ${workspaceId} and (started_at at time zone time_zone)::date = sealed.start)`;
  return row?.count ?? 0;
}

const inOrder = ({ groups, days }: Figures): Figures => ({
  groups: groups.toSorted((a, b) => Number(a.total) - Number(b.total) || (`${a.labelId}` < `${b.labelId}` ? -1 : 1)),
  days,
});
