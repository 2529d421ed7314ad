import { sql, type TransactionSql } from '../../db/client.ts';
import { rules } from './edges.ts';
import { type Piece, recount } from './recount.ts';
import { knownZones } from './timeZone.ts';

interface Tx {
  sql: TransactionSql;
  workspaceId: string;
}

/** A day is sealed so long after its end, when what began in it is long committed. */
export const afterHours = 2;
/** What has just been changed may be changed again: half of an import need not be counted. */
export const patienceSeconds = 10;

/**
 * Counts days that are over, so that they need not be counted at every question, and those anew in which something has
 * changed: of each zone a month at a time. What was changed in the last `patience` seconds waits.
 * Tells whether there was anything to do; to be called until there was not.
 *
 * All of it is of one snapshot. A change that it does not see leaves a mark that it does not see either, and so does not
 * take away: no change can fall between the counting and the sealing.
 */
export async function sealStep(workspaceId: string, patience = patienceSeconds): Promise<boolean> {
  const agents = await sql<{ timeZone: string }[]>`
    select distinct time_zone from agent where workspace_id = ${workspaceId} and archived_at is null`;
  const zones = await knownZones(agents.map(({ timeZone }) => timeZone));
  return sql.begin('isolation level repeatable read', async (transaction) => {
    const tx: Tx = { sql: transaction, workspaceId };
    if (!(await isMine(tx))) return false;
    await forgetOthers(tx, zones);
    const ahead = await nextMonths(tx, zones);
    const marked = await takeMarks(tx, patience);
    await recount(tx, [...ahead, ...marked.pieces]);
    if (ahead.length > 0) await moveOn(tx, ahead);
    return ahead.length > 0 || marked.count > 0;
  });
}

/** Another process that is at it need not be helped; were it to finish just now, PostgreSQL would refuse the older snapshot. */
async function isMine({ sql, workspaceId }: Tx): Promise<boolean> {
  const [lock] = await sql<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${workspaceId} statistics`}, 9)) as mine`;
  return lock?.mine === true;
}

/** Figures of zones that nobody uses any more, or that were counted by other rules. */
async function forgetOthers({ sql, workspaceId }: Tx, zones: string[]): Promise<void> {
  await sql`
    with gone as (
      delete from statistics_seal
      where workspace_id = ${workspaceId} and (time_zone <> all(${zones}::text[]) or rules <> ${rules})
      returning time_zone
    )
    delete from statistics_sealed where workspace_id = ${workspaceId} and time_zone in (select time_zone from gone)`;
}

/** For each zone the next month with conversations that are not sealed yet, as far as it is over. */
async function nextMonths({ sql, workspaceId }: Tx, zones: string[]): Promise<Piece[]> {
  return sql<Piece[]>`
    select name as time_zone, date_trunc('month', next)::date::text as month, until::text
    from unnest(${zones}::text[]) as zone (name)
    left join statistics_seal seal on seal.workspace_id = ${workspaceId} and seal.time_zone = zone.name
    cross join lateral (select ((now() - make_interval(hours => ${afterHours})) at time zone name)::date as today) clock
    cross join lateral (
      select (min(started_at) at time zone name)::date as day from conversation
      where workspace_id = ${workspaceId}
        and started_at >= coalesce(sealed_to, '-infinity')::timestamp at time zone name - interval '3 hours'
    ) first
    cross join lateral (select least(today, greatest(coalesce(first.day, today), sealed_to)) as next) start
    cross join lateral (select least(today, (date_trunc('month', next) + interval '1 month')::date) as until) stop
    where until > coalesce(sealed_to, first.day)`;
}

/**
 * The months in which what has changed began, of the first such month and a few days. The mark of an open conversation
 * stays until it has ended.
 */
async function takeMarks({ sql, workspaceId }: Tx, patience: number): Promise<{ count: number; pieces: Piece[] }> {
  const [taken] = await sql<[{ count: number; pieces: Piece[] }]>`
    with settled as (
      select id, started_at from statistics_mark mark
      where workspace_id = ${workspaceId} and made_at <= clock_timestamp() - make_interval(secs => ${patience})
        and not exists (
          select from conversation where workspace_id = ${workspaceId} and id = mark.conversation_id and state <> 'ENDED' and kind = 'CHAT')
    ), taken as (
      delete from statistics_mark mark using settled
      where mark.workspace_id = ${workspaceId} and mark.id = settled.id
        and settled.started_at < (select date_trunc('month', min(started_at)) + interval '31 days' from settled)
      returning mark.started_at
    ), pieces as (
      select distinct time_zone as "timeZone", date_trunc('month', started_at at time zone time_zone)::date as month, sealed_to as until
      from taken join statistics_seal seal on workspace_id = ${workspaceId} and (started_at at time zone time_zone)::date < sealed_to
    )
    select (select count(*) from taken) as count, (select coalesce(json_agg(pieces), '[]') from pieces) as pieces`;
  return taken;
}

async function moveOn({ sql, workspaceId }: Tx, ahead: readonly Piece[]): Promise<void> {
  await sql`
    insert into statistics_seal (workspace_id, time_zone, sealed_to, rules)
    select ${workspaceId}, *, ${rules} from unnest(
      ${ahead.map((piece) => piece.timeZone)}::text[], ${ahead.map((piece) => piece.until)}::text[]::date[]
    ) on conflict (workspace_id, time_zone) do update set sealed_to = excluded.sealed_to`;
  // Messages still come to these without leaving marks of their own.
  await sql`
    insert into statistics_mark (workspace_id, conversation_id, started_at)
    select ${workspaceId}, id, started_at from conversation
    where workspace_id = ${workspaceId} and state <> 'ENDED' and kind = 'CHAT' and started_at < now() - interval '1 hour'
      and not exists (select from statistics_mark mark where mark.workspace_id = ${workspaceId} and mark.conversation_id = conversation.id)`;
}
