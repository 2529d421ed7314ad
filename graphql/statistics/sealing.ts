import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseError, sql } from '../../db/client.ts';
import { repeat } from '../repeat.ts';
import { afterHours, patienceSeconds, sealStep } from './seal.ts';

/** Keeps days that are over counted, in all workspaces, without ever taking more than half of a core for it. */
export function startSealing(everyMs = 10_000, patience = patienceSeconds): { stop(): Promise<void> } {
  let stopping = false;
  const work = repeat('Counting what is over', everyMs, async () => {
    for (const { id } of await withWork(patience)) {
      for (let more = true; more && !stopping; ) {
        const began = performance.now();
        more = await sealStep(id, patience).catch(overtaken);
        await sleep(performance.now() - began);
      }
    }
  });
  return {
    stop: async () => {
      stopping = true;
      await work.stop();
    },
  };
}

/** Where there are marks to be settled, a day is over, or an agent has come to a new zone. */
async function withWork(patience: number): Promise<{ id: string }[]> {
  return sql<{ id: string }[]>`
    select id from workspace
    where exists (
      select from statistics_mark mark
      where workspace_id = workspace.id and made_at <= clock_timestamp() - make_interval(secs => ${patience})
        and not exists (select from conversation where workspace_id = mark.workspace_id and id = mark.conversation_id and state <> 'ENDED' and kind = 'CHAT')
    ) or exists (
      select from statistics_seal seal
      where workspace_id = workspace.id and sealed_to < ((now() - make_interval(hours => ${afterHours})) at time zone time_zone)::date
    ) or exists (
      select from agent
      where workspace_id = workspace.id and archived_at is null and not exists (
        select from statistics_seal seal where seal.workspace_id = workspace.id and lower(seal.time_zone) = lower(agent.time_zone)
      ) and exists (
        select from conversation where workspace_id = workspace.id and started_at < now() - interval '2 days'
      )
    )`;
}

/** Another process was at it at the same time; what it left is for the next round. */
function overtaken(error: unknown): false {
  if (isDatabaseError(error) && ['40001', '23505'].includes(error.code ?? '')) return false;
  throw error;
}
