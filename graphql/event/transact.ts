import { sql, type TransactionSql } from '../../db/client.ts';
import type { EventRow } from '../../db/rows.ts';
import { actorId } from '../actor/actor.ts';
import { announce } from './announce.ts';
import { inTurn } from './turns.ts';
import type { Committed, NewEvent } from './types.ts';

/** A transaction of one workspace, with the events that it will leave in the log. */
export interface Tx {
  sql: TransactionSql;
  workspaceId: string;
  recorded: NewEvent[];
}

/** What PostgreSQL says to the one of two that it ends so that the other can go on. */
const deadlock = '40P01';
const mostAttempts = 4;

/**
 * Runs `work` in one transaction, appends what it recorded to the log as the last statement, and tells subscribers
 * once it is committed. Throwing undoes everything and tells nobody. `work` runs again when it ended for a deadlock, so it
 * must change nothing outside of the transaction.
 */
export async function transact<T>(workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { result, committed } = await inTurn(workspaceId, () => attempt(workspaceId, work));
  if (committed.length > 0) announce(workspaceId, committed);
  return result;
}

async function attempt<T>(
  workspaceId: string,
  work: (tx: Tx) => Promise<T>,
  attempts = 1,
): Promise<{ result: T; committed: Committed[] }> {
  try {
    return await sql.begin(async (transaction) => {
      const tx: Tx = { sql: transaction, workspaceId, recorded: [] };
      const result = await work(tx);
      return { result, committed: await append(tx) };
    });
  } catch (error) {
    const again = error instanceof Error && 'code' in error && error.code === deadlock && attempts < mostAttempts;
    if (!again) throw error;
    return attempt(workspaceId, work, attempts + 1);
  }
}

/** Every change of state is told to the log in the transaction that makes it. */
export function recordEvent(tx: Tx, event: NewEvent): void {
  tx.recorded.push(event);
}

/**
 * The row lock on the head, taken last and held until commit, gives positions without gaps in the order of commits,
 * so that a reader who has seen position n has seen everything before it.
 */
async function append({ sql, workspaceId, recorded }: Tx): Promise<Committed[]> {
  if (recorded.length === 0) return [];
  const now = new Date();
  const rows = recorded.map((event) => ({
    type: event.type,
    conversationId: event.conversation?.id ?? null,
    seq: event.conversation?.seq ?? null,
    subjectId: event.subjectId ?? event.message?.id ?? event.visitor?.id ?? null,
    actorType: event.actor.type,
    actorId: actorId(event.actor),
    data: event.data ?? {},
  }));
  const [head] = await sql<{ position: number }[]>`
    with head as (
      update event_head set position = position + ${rows.length} where workspace_id = ${workspaceId} returning position
    ), added as (
      insert into event (workspace_id, position, type, conversation_id, seq, subject_id, actor_type, actor_id, data, created_at)
      select ${workspaceId}, head.position - ${rows.length} + row.number, row.type, row.conversation_id, row.seq,
        row.subject_id, row.actor_type::actor_type, row.actor_id, row.data, ${now}
      from head, unnest(
        ${rows.map((row) => row.type)}::text[], ${rows.map((row) => row.conversationId)}::uuid[],
        ${rows.map((row) => row.seq)}::int[], ${rows.map((row) => row.subjectId)}::uuid[],
        ${rows.map((row) => row.actorType)}::text[], ${rows.map((row) => row.actorId)}::uuid[],
        ${rows.map((row) => JSON.stringify(row.data))}::text[]::jsonb[]
      ) with ordinality as row (type, conversation_id, seq, subject_id, actor_type, actor_id, data, number)
    )
    select position from head`;
  if (!head) throw new Error(`Workspace ${workspaceId} has no event head.`);
  const first = head.position - rows.length + 1;
  return recorded.map(({ conversation, message, note }, index) => ({
    event: { ...rows[index]!, workspaceId, position: first + index, createdAt: now } satisfies EventRow,
    conversation,
    message,
    note,
  }));
}
