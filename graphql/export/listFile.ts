import { sql } from '../../db/client.ts';
import type { ConversationRow, SurveyRow, VisitorRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { narrowed } from '../conversation/narrowed.ts';
import { visibleTo, where } from '../conversation/where.ts';
import { spelt } from '../cursor.ts';
import { type Before, find } from '../search/find.ts';
import { questionOf } from '../search/question.ts';
import { byteOrderMark, type Cell, csvLine } from './csv.ts';
import type { ExportFile, Reader } from './exportFile.ts';
import type { Wanted } from './link.ts';
import { dayOf, zoned } from './moment.ts';
import { exportWords } from './words.ts';

type List = Extract<Wanted, { kind: 'list' }>;

const pageLength = 1_000;

/** The list as CSV, a page after the other, so that 200,000 take no more room than a thousand. */
export function listFile(reader: Reader, list: List): ExportFile {
  return { name: `conversations-${dayOf(new Date(), reader.timeZone)}.csv`, type: 'text/csv', parts: lines(reader, list) };
}

async function* lines(reader: Reader, list: List): AsyncGenerator<string> {
  const { locale } = reader;
  const separator = locale === 'sv' ? ';' : ',';
  yield byteOrderMark + csvLine(exportWords[locale].columns, separator);
  let before: Before | null = null;
  for (;;) {
    const { actor, directory, loaders } = await reader.now();
    const rows: ConversationRow[] = await pageOf(actor, list, before);
    const last = rows.at(-1);
    if (!last) return;
    const ids = rows.map(({ id }) => id);
    const [tags, surveys, visitors] = await Promise.all([loaders.tags.loadMany(ids), loaders.survey.loadMany(ids), loaders.visitor.loadMany(rows.map(({ visitorId }) => visitorId))]);
    const named = { site: (id: string) => directory.sites.get(id)?.name ?? '', agent: (id: string | null) => directory.agents.get(id ?? '')?.name ?? '', label: (id: string | null) => directory.labels.get(id ?? '')?.name ?? '' };
    yield rows
      .map((row, index) => csvLine(cellsOf(reader, row, { tags: read(tags[index]) ?? [], survey: read(surveys[index]) ?? null, visitor: read(visitors[index]) ?? null, named }), separator))
      .join('');
    if (rows.length < pageLength) return;
    before = last;
  }
}

async function pageOf(actor: Actor, { filter, search }: List, before: Before | null): Promise<ConversationRow[]> {
  const { workspaceId } = actor;
  if (search.trim() !== '') {
    const question = questionOf(search);
    return question ? find(actor, question, filter, { before, limit: pageLength }) : [];
  }
  return sql<ConversationRow[]>`
    select conversation.* from conversation
    where ${where(await narrowed(workspaceId, filter), workspaceId)} and ${visibleTo(actor)} ${before ? sql`and (started_at, id) < (${before.startedAt}, ${before.id}::uuid)` : sql``}
    order by started_at desc, id desc limit ${spelt(pageLength)}`;
}

interface Along {
  tags: string[];
  survey: SurveyRow | null;
  visitor: VisitorRow | null;
  named: { site(id: string): string; agent(id: string | null): string; label(id: string | null): string };
}

/** In the order of `columns`. */
function cellsOf({ locale, timeZone }: Reader, row: ConversationRow, { tags, survey, visitor, named }: Along): Cell[] {
  const words = exportWords[locale];
  return [
    row.id,
    zoned(row.startedAt, timeZone),
    row.endedAt && zoned(row.endedAt, timeZone),
    words.states[row.state],
    named.site(row.siteId),
    named.agent(row.agentId),
    row.visitorName,
    visitor?.email ?? null,
    named.label(row.labelId),
    tags.join(', '),
    row.messageCount,
    row.firstResponseMs === null ? null : row.firstResponseMs / 1000,
    survey?.rating ?? null,
    survey?.comment ?? null,
    words.kinds[row.kind],
    row.missed ? words.yes : words.no,
  ];
}

/** What a loader could not read is a reason to stop. */
function read<T>(value: T | Error | undefined): T | undefined {
  if (value instanceof Error) throw value;
  return value;
}
