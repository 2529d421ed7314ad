import type { ConversationRow } from '../../db/rows.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { type Imported, importedAgents, importedLabels, importedTags, importedVisitors, lockImport } from './imported.ts';
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

/** Brings conversations in, all or none; those whose `externalId` is there already stay as they are. */
export async function importBatch(workspaceId: string, batch: readonly Placed[]): Promise<Counts> {
  return transact(workspaceId, async (tx) => {
    await lockImport(tx);
    const fresh = await notYetThere(tx, batch);
    const skippedExisting = batch.length - fresh.length;
    if (fresh.length === 0) return { conversations: 0, messages: 0, skippedExisting };

    const lines = fresh.map(({ line }) => line);
    const imported: Imported = {
      agents: await importedAgents(tx, lines),
      labels: await importedLabels(tx, lines),
      visitors: await importedVisitors(tx, fresh),
    };
    const threads = fresh.map((placed) => threadOf(workspaceId, placed, imported));
    await insertThreads(tx.sql, threads);
    await importedTags(tx, threads.map(({ conversation }, index) => ({ id: conversation.id, tags: lines[index]?.tags ?? [] })));

    const counts = { conversations: threads.length, messages: threads.reduce((sum, { messages }) => sum + messages.length, 0) };
    recordEvent(tx, { type: 'history.imported', actor: { type: 'SYSTEM', workspaceId }, data: counts });
    return { ...counts, skippedExisting };
  });
}

async function notYetThere({ sql, workspaceId }: Tx, batch: readonly Placed[]): Promise<Placed[]> {
  const rows = await sql<{ externalId: string }[]>`
    select external_id from conversation
    where workspace_id = ${workspaceId} and external_id = any(${batch.map(({ line }) => line.externalId)}::text[])`;
  const seen = new Set(rows.map(({ externalId }) => externalId));
  // The same id twice in one batch is one conversation too: `seen` grows on the way.
  return batch.filter(({ line }) => !seen.has(line.externalId) && seen.add(line.externalId));
}

function threadOf(workspaceId: string, { line, siteId }: Placed, { agents, labels, visitors }: Imported): Thread {
  const id = newId();
  const visitor = visitors({ line, siteId });
  const messages = line.messages.map(({ from, name, email, at, text }, index) => ({
    workspaceId,
    conversationId: id,
    seq: index + 1,
    id: newId(),
    author: from === 'agent' ? ('AGENT' as const) : ('VISITOR' as const),
    agentId: from === 'agent' ? agents({ name, email }) : null,
    clientId: null,
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
    state: 'ENDED',
    labelId: line.label ? labels(line.label) : null,
    visitorName: visitor.name,
    startedAt: line.startedAt,
    assignedAt: summary.firstAgentMessageAt,
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
