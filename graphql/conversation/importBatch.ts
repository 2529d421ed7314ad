import type { ConversationRow } from '../../db/rows.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { importedAgents } from './importedAgents.ts';
import { importedLabels } from './importedLabels.ts';
import { importedTags } from './importedTags.ts';
import { importedVisitors } from './importedVisitors.ts';
import { insertThreads } from './insertThreads.ts';
import type { HistoryLine } from './parseHistory.ts';
import { summaryOf, type Thread } from './thread.ts';

/** A line whose site has been found. */
export interface Placed {
  line: HistoryLine;
  siteId: string;
}

export interface Counts {
  conversations: number;
  messages: number;
  skippedExisting: number;
}

/** What a line speaks of by name, found here. */
interface Ids {
  agent: Awaited<ReturnType<typeof importedAgents>>;
  label: Awaited<ReturnType<typeof importedLabels>>;
  visitor: Awaited<ReturnType<typeof importedVisitors>>;
}

/** Brings conversations in, all or none; those whose `externalId` is there already stay as they are. */
export async function importBatch(workspaceId: string, batch: readonly Placed[]): Promise<Counts> {
  return transact(workspaceId, async (tx) => {
    await oneAtATime(tx);
    const fresh = await notYetThere(tx, batch);
    const skippedExisting = batch.length - fresh.length;
    if (fresh.length === 0) return { conversations: 0, messages: 0, skippedExisting };

    const lines = fresh.map(({ line }) => line);
    const ids: Ids = {
      agent: await importedAgents(tx, lines),
      label: await importedLabels(tx, lines),
      visitor: await importedVisitors(tx, fresh),
    };
    const threads = fresh.map((placed) => threadOf(workspaceId, placed, ids));
    await insertThreads(tx.sql, threads);
    await importedTags(tx, threads.map(({ conversation }, index) => ({ id: conversation.id, tags: lines[index]?.tags ?? [] })));

    const counts = { conversations: threads.length, messages: threads.reduce((sum, { messages }) => sum + messages.length, 0) };
    recordEvent(tx, { type: 'history.imported', actor: { type: 'SYSTEM', workspaceId }, data: counts });
    return { ...counts, skippedExisting };
  });
}

/** Two imports of one file, side by side, would each find the other's conversations missing. */
async function oneAtATime({ sql, workspaceId }: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${workspaceId} import`}, 8))`;
}

async function notYetThere({ sql, workspaceId }: Tx, batch: readonly Placed[]): Promise<Placed[]> {
  const rows = await sql<{ externalId: string }[]>`
    select external_id from conversation
    where workspace_id = ${workspaceId} and external_id = any(${batch.map(({ line }) => line.externalId)}::text[])`;
  const seen = new Set(rows.map(({ externalId }) => externalId));
  // The same id twice in one batch is one conversation too: `seen` grows on the way.
  return batch.filter(({ line }) => !seen.has(line.externalId) && seen.add(line.externalId));
}

function threadOf(workspaceId: string, { line, siteId }: Placed, ids: Ids): Thread {
  const id = newId();
  const visitor = ids.visitor({ line, siteId });
  const messages = line.messages.map(({ from, name, email, at, text }, index) => ({
    workspaceId,
    conversationId: id,
    seq: index + 1,
    id: newId(),
    author: from === 'agent' ? ('AGENT' as const) : ('VISITOR' as const),
    agentId: from === 'agent' ? ids.agent({ name, email }) : null,
    clientId: null,
    fileNames: null,
    text,
    createdAt: at,
  }));
  const summary = summaryOf(messages);
  const conversation: ConversationRow = {
    workspaceId,
    id,
    siteId,
    visitorId: visitor.id,
    visitId: null,
    clientId: null,
    externalId: line.externalId,
    kind: 'CHAT',
    state: 'ENDED',
    missed: false,
    labelId: line.label ? ids.label(line.label) : null,
    visitorName: visitor.name,
    startedAt: line.startedAt,
    assignedAt: summary.firstAgentMessageAt,
    offeredTo: null,
    returnedAt: null,
    endedAt: line.endedAt,
    endedBy: 'SYSTEM',
    waitingSince: null,
    ...summary,
    agentReadSeq: summary.seq,
    visitorReadSeq: summary.seq,
    agentUnread: 0,
    visitorUnread: 0,
  };
  return { conversation, messages };
}
