import type { AgentRow } from '../../db/rows.ts';
import { lockKind } from '../catalog.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import type { HistoryLine } from './parseHistory.ts';

interface Person {
  name: string;
  email?: string | null;
}
type Known = Pick<AgentRow, 'id' | 'name' | 'email'>;

/** Finds an agent's id by e-mail, else by name; who is unknown is made, archived and without log-in. */
export async function importedAgents(tx: Tx, lines: readonly HistoryLine[]): Promise<(person: Person) => string> {
  await lockKind(tx, 'agent');
  const { sql, workspaceId } = tx;
  // Those in use first, then the oldest: of several with one name, the likeliest.
  const known = await sql<Known[]>`
    select id, name, email from agent where workspace_id = ${workspaceId} order by archived_at is not null, id`;
  const byEmail = firstBy(known, ({ email }) => email);
  const byName = firstBy(known, ({ name }) => name);
  const find = ({ name, email }: Person): string | undefined => byEmail.get(email ?? '') ?? byName.get(name);

  for (const { from, ...person } of lines.flatMap(({ messages }) => messages)) {
    if (from === 'agent' && !find(person)) byName.set(person.name, await make(tx, person.name));
  }
  return (person) => {
    const id = find(person);
    if (!id) throw new Error(`Agent ${person.name} was not made.`);
    return id;
  };
}

async function make(tx: Tx, name: string): Promise<string> {
  const { sql, workspaceId } = tx;
  const id = newId();
  const now = new Date();
  await sql`insert into agent ${sql({ workspaceId, id, name, role: 'AGENT', createdAt: now, archivedAt: now })}`;
  recordEvent(tx, { type: 'agent.created', actor: { type: 'SYSTEM', workspaceId }, subjectId: id });
  return id;
}

function firstBy<T extends { id: string }>(rows: readonly T[], key: (row: T) => string | null): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const name = key(row);
    if (name !== null && !map.has(name)) map.set(name, row.id);
  }
  return map;
}
