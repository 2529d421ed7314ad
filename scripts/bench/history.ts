import { resolve } from 'node:path';
import { connect, type Queryable, sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { importHistory } from '../../graphql/conversation/importHistory.ts';
import { newWorld } from '../../graphql/world.factory.ts';

/** Beside the checkout, here and where CI runs. */
const file = resolve(import.meta.dirname, '../../../shared/data/support-history.ndjson.gz');

export interface History {
  workspaceId: string;
  /** Sees every conversation, as front office of the only site. */
  agent: AgentRow;
  /** May everything. */
  admin: AgentRow;
}

/**
 * The real history so many times over in a workspace of its own, each time a week earlier: 3,922 conversations,
 * 51,287 messages and 1,958 visitors a time. Made once a database, 50 times in about a minute.
 */
export async function historyTimes(times: number): Promise<History> {
  const name = `History × ${times}`;
  const made = await find(name);
  if (made) return made;
  const world = await newWorld();
  await world.agent({ name: 'Reader', email: 'reader@history.example', maxActiveChats: 100 });
  await world.agent({ name: 'Admin', email: 'admin@history.example', role: 'ADMIN' });
  await importHistory({ workspaceId: world.workspaceId, file });
  await multiply(world.workspaceId, times);
  await sql`update workspace set name = ${name} where id = ${world.workspaceId}`;
  const fresh = await find(name);
  if (!fresh) throw new Error('The history is not there.');
  return fresh;
}

async function find(name: string): Promise<History | null> {
  const [workspace] = await sql<{ id: string }[]>`select id from workspace where name = ${name}`;
  if (!workspace) return null;
  const agents = await sql<AgentRow[]>`
    select * from agent where workspace_id = ${workspace.id} and email like '%@history.example'`;
  const agent = agents.find((one) => one.name === 'Reader');
  const admin = agents.find((one) => one.name === 'Admin');
  return agent && admin ? { workspaceId: workspace.id, agent, admin } : null;
}

const week = 7 * 86_400_000;

async function multiply(workspaceId: string, times: number): Promise<void> {
  // The keys are right by the way they are made; checking each of millions would take longer than writing them.
  const connection = connect(1, { session_replication_role: 'replica', statement_timeout: '0', work_mem: '64MB' });
  for (const [table, changed] of Object.entries(tables)) {
    const columns = await columnsOf(connection, table);
    const values = columns.map((column) => changed[column] ?? `original."${column}"`);
    // All of one time, then all of the next, as if they had come in that order.
    await connection.unsafe(`
      insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
      select ${values.join(', ')} from generate_series(1, ${times - 1}) time
      cross join lateral (select * from ${table} where workspace_id = '${workspaceId}' and time > 0 offset 0) original`);
  }
  await connection`vacuum analyze`;
  await connection`checkpoint`;
  await connection.end();
}

/** The same id with the time in it moved: as ordered as ids made one after the other. */
const id = (column: string): string => `
  (lpad(to_hex(('x' || left(translate(original.${column}::text, '-', ''), 12))::bit(48)::bigint + time * ${week}::bigint), 12, '0')
    || right(translate(original.${column}::text, '-', ''), 20))::uuid`;
const name = (column: string): string => `original.${column} || ' ' || time`;
const earlier = (...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, `original.${column} - time * interval '7 days'`]));

/** What differs from one time to the next: by table and column, as SQL. In the order of their keys. */
const tables: Record<string, Record<string, string>> = {
  visitor: { id: id('id'), external_id: name('external_id'), ...earlier('created_at') },
  conversation: {
    id: id('id'),
    visitor_id: id('visitor_id'),
    external_id: name('external_id'),
    ...earlier('started_at', 'assigned_at', 'ended_at', 'first_visitor_message_at', 'first_agent_message_at', 'last_message_at'),
  },
  message: { id: id('id'), conversation_id: id('conversation_id'), ...earlier('created_at') },
  conversation_tag: { conversation_id: id('conversation_id') },
};

async function columnsOf(connection: Queryable, table: string): Promise<string[]> {
  const rows = await connection<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
  return rows.map((row) => row.name);
}
