import type { LabelRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { storable } from '../conversation/where.ts';
import type { DayCount, QueryStatisticsArgs, ResponseTimes, Statistics } from '../__generated__/resolvers.ts';
import { type Figures, figures, type GroupFigures, type Wanted } from './figures.ts';
import { isUnknownZone, unknownZone, zoneFor } from './timeZone.ts';

interface LabelFigures {
  label: LabelRow | null;
  conversations: number;
  responseTimes: ResponseTimes;
}

/**
 * Figures about the conversations that `conversations` would list to the caller for the same filter. Without `wanted`
 * figures medians are null and days empty.
 */
export async function statistics(
  caller: Caller,
  { filter, from, to, timeZone }: QueryStatisticsArgs,
  wanted: Wanted = { medians: true, days: true },
): Promise<Omit<Statistics, 'labels'> & { labels: LabelFigures[] }> {
  const { actor, directory } = caller;
  const period = { from: from ? storable(from) : null, to: to ? storable(to) : null, timeZone: zoneFor(caller, timeZone) };
  const { groups, days } = await figures(actor, filter ?? {}, period, wanted).catch(asZoneError);
  const total = groups.find((group) => group.total);
  if (!total) throw new Error('The database gave no total.');
  const labels = groups
    .filter((group) => !group.total)
    .map((group) => ({ label: directory.labels.get(group.labelId ?? '') ?? null, ...countsOf(group) }));
  return { ...countsOf(total), messages: total.messages, labels: labels.sort(mostFirst), days: byDay(days) };
}

function countsOf({ conversations, green, yellow, red, unanswered, medianMs }: GroupFigures) {
  const medianSeconds = medianMs === null ? null : medianMs / 1000;
  return { conversations, responseTimes: { green, yellow, red, unanswered, medianSeconds } };
}

/** Of equals by name, those without a label last. */
function mostFirst(a: LabelFigures, b: LabelFigures): number {
  if (a.conversations !== b.conversations) return b.conversations - a.conversations;
  if (!a.label || !b.label) return a.label ? -1 : 1;
  return a.label.name.localeCompare(b.label.name, 'sv');
}

function byDay(rows: Figures['days']): DayCount[] {
  return [...Map.groupBy(rows, ({ date }) => date)].map(([date, labels]) => ({
    date,
    conversations: labels.reduce((sum, { conversations }) => sum + conversations, 0),
    labels: labels.map(({ labelId, conversations }) => ({ labelId, conversations })),
  }));
}

/** JavaScript knows a few zones that an older PostgreSQL has not heard of. */
function asZoneError(error: unknown): never {
  if (isUnknownZone(error)) unknownZone();
  throw error;
}
