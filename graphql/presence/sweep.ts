import { logBroken } from '../../db/away.ts';
import { sql } from '../../db/client.ts';
import { processId } from '../event/signal.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { fillOpened } from '../hours/opened.ts';
import { lockRouting } from '../routing/routing.ts';
import { sweepIdle } from './activity.ts';
import { alive, graceSeconds, mendConnections } from './connection.ts';
import { endForsaken } from './forsaken.ts';
import { returnVanished } from './vanished.ts';

const everyMs = 2_000;
/** After a start, and after the database was away: sockets come back, and other processes beat, before anybody is missed. */
const settleMs = 15_000;
let lastBeat = 0;
let beatsSince = 0;

/** Beats for this process, and takes agents without a connection Offline, also those of processes that died. */
export async function startSweeping(): Promise<{ stop(): Promise<void> }> {
  await beat();
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    // One that waits for the database is not waited for by others.
    running ??= round()
      .catch((error: unknown) => logBroken('Presence could not be swept', error))
      .finally(() => (running = null));
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      // Its connections count as closed from now on, not from the next process's guess.
      await sql`update agent_connection set closed_at = now() where process_id = ${processId} and closed_at is null`;
    },
  };
}

async function round(): Promise<void> {
  await beat();
  await mendConnections();
  await sweepIdle();
  if (lastBeat - beatsSince < settleMs) return;
  await sweep();
  await returnVanished();
  await endForsaken();
  await fillOpened();
}

async function beat(): Promise<void> {
  await sql`
    insert into server_process (id, beat_at) values (${processId}, now())
    on conflict (id) do update set beat_at = now()`;
  const now = Date.now();
  if (now - lastBeat > settleMs) beatsSince = now;
  lastBeat = now;
}

/** Takes every agent Offline whose last connection has been gone for the grace time. */
export async function sweep(): Promise<void> {
  const gone = await sql.begin(
    (tx) => tx<{ workspaceId: string }[]>`
      select distinct workspace_id from agent where presence <> 'OFFLINE' and not ${alive(tx)}`,
  );
  for (const { workspaceId } of gone) await takeOffline(workspaceId);
  await sql`
    delete from agent_connection connection using server_process process
    where process.id = connection.process_id and (
      connection.closed_at < now() - make_interval(secs => ${2 * graceSeconds})
      or process.beat_at < now() - make_interval(secs => ${2 * graceSeconds}))`;
  await sql`delete from server_process where beat_at < now() - interval '1 day'`;
}

async function takeOffline(workspaceId: string): Promise<void> {
  await transact(workspaceId, async (tx) => {
    await lockRouting(tx);
    const rows = await tx.sql<{ id: string }[]>`
      update agent set presence = 'OFFLINE'
      where workspace_id = ${workspaceId} and presence <> 'OFFLINE' and not ${alive(tx.sql)} returning id`;
    for (const { id } of rows) {
      recordEvent(tx, { type: 'agent.presence_changed', actor: { type: 'SYSTEM', workspaceId }, subjectId: id });
    }
  });
}
