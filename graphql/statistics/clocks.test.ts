import { expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { aThread } from '../conversation/thread.factory.ts';
import { newWorld } from '../world.factory.ts';
import { mustBeSame, sealAll, sealedIn } from './seal.factory.ts';

const minuteMs = 60_000;

/** A day is what the calendar of the zone says, also in the nights in which it goes back, repeats an hour or leaves one out. */
test.each([
  ['America/St_Johns', '2005-10-30T02:31:00Z', 'a minute of the new day, and the old one again'],
  ['Atlantic/Azores', '2006-10-29T01:00:00Z', 'the first hour of a day twice'],
  ['America/Havana', '2015-11-01T05:00:00Z', 'the first hour of a month twice'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z', 'a day without its first hour'],
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z', 'the last hour of a day twice'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', 'a day that there was not'],
])('in %s at %s: %s', async (timeZone, change, _) => {
  const world = await newWorld();
  const agent = await world.agent({ timeZone });
  const moments = Array.from({ length: 25 }, (__, n) => new Date(Date.parse(change) + (n - 12) * 20 * minuteMs + (n === 11 ? 19.5 * minuteMs : 0)));
  for (const startedAt of moments) await aThread(world, { startedAt, agentId: agent.id });
  await sealAll(world);
  expect(await sealedIn(world, timeZone)).toBe(moments.length);
  const ends = moments.flatMap((moment) => [moment, new Date(moment.getTime() - 10 * minuteMs)]);
  for (const end of ends) {
    await mustBeSame(world, { timeZone, from: end });
    await mustBeSame(world, { timeZone, to: end });
  }
  // And a day of it counted anew, from the conversations.
  for (const marked of moments.filter((__, n) => n % 6 === 0)) {
    await sql`delete from statistics_mark where workspace_id = ${world.workspaceId}`;
    await sql`insert into statistics_mark (workspace_id, conversation_id, started_at) values (${world.workspaceId}, ${agent.id}, ${marked})`;
    expect(await mustBeSame(world, { timeZone })).toBe(moments.length);
  }
});
