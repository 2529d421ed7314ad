import { sql } from '../../db/client.ts';
import { signalNow } from '../event/signal.ts';
import { firstWorkspace } from '../workspace/firstWorkspace.ts';
import { historyLines, type Progress } from './historyLines.ts';
import { importBatch, type Placed } from './importBatch.ts';
import { type HistoryLine, parseHistory } from './parseHistory.ts';

export interface ImportReport {
  conversations: number;
  messages: number;
  /** Lines whose `externalId` was there already. */
  skippedExisting: number;
  broken: { line: number; reason: string }[];
  seconds: number;
}

interface ImportInput {
  /** Left out: the first one, the demo workspace. */
  workspaceId?: string;
  /** NDJSON, plain or gzipped. */
  file: string;
  onProgress?: (progress: Progress) => void;
}

/** Conversations a transaction. More would be hardly faster, and keep the log waiting longer. */
const batchSize = 200;
/** Or this many characters of lines, so that huge conversations cannot fill the memory. */
const batchLength = 8_000_000;

/**
 * Brings old conversations in, each of them ended and read. What is broken is reported and the rest imported; the same
 * file again changes nothing.
 */
export async function importHistory(input: ImportInput): Promise<ImportReport> {
  const began = performance.now();
  const workspaceId = input.workspaceId ?? (await firstWorkspace()).id;
  const siteOf = await sitesOf(workspaceId);
  const report: ImportReport = { conversations: 0, messages: 0, skippedExisting: 0, broken: [], seconds: 0 };
  let batch: Placed[] = [];
  let length = 0;
  const store = async () => {
    if (batch.length === 0) return;
    const counts = await importBatch(workspaceId, batch);
    report.conversations += counts.conversations;
    report.messages += counts.messages;
    report.skippedExisting += counts.skippedExisting;
    // Without, PostgreSQL plans for the empty tables of a minute ago: the import takes three times as long.
    if (counts.conversations > 0 && report.conversations === counts.conversations) await refreshPlans();
    // An import runs in a process of its own; the servers would see its labels and agents only late.
    if (counts.conversations > 0) await signalNow(workspaceId);
    batch = [];
    length = 0;
  };

  for await (const raw of historyLines(input.file, input.onProgress)) {
    const placed = 'text' in raw ? read(raw.text, siteOf) : raw;
    if (placed === null) continue;
    if ('reason' in placed) {
      report.broken.push({ line: raw.number, reason: placed.reason });
      continue;
    }
    batch.push(placed);
    length += 'text' in raw ? raw.text.length : 0;
    if (batch.length >= batchSize || length >= batchLength) await store();
  }
  await store();
  if (report.conversations > 0) await refreshPlans();
  report.seconds = (performance.now() - began) / 1000;
  return report;
}

type SiteOf = (name: string | null | undefined) => string | undefined;

/** Null for an empty line, such as the last one. */
function read(text: string, siteOf: SiteOf): Placed | { reason: string } | null {
  if (text.trim() === '') return null;
  const parsed = parseHistory(text);
  if ('reason' in parsed) return parsed;
  const { line } = parsed;
  const siteId = siteOf(line.site);
  return siteId ? { line, siteId } : { reason: noSite(line) };
}

const noSite = ({ site }: HistoryLine): string =>
  site ? `There is no site with the name or key “${site}”.` : 'The workspace has no site.';

async function refreshPlans(): Promise<void> {
  await sql`analyze conversation, message, visitor, agent, conversation_tag`;
}

async function sitesOf(workspaceId: string): Promise<SiteOf> {
  const sites = await sql<{ id: string; name: string; key: string }[]>`
    select id, name, key from site where workspace_id = ${workspaceId} order by archived_at nulls first, created_at, id`;
  return (name) => (name ? sites.find((site) => site.name === name || site.key === name) : sites[0])?.id;
}
