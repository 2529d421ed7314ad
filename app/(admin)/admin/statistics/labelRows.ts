import type { Filters } from '../../../filters/filters.ts';
import type { AdminResponseTimesFragment } from './statistics.generated.ts';
import type { Statistics } from './Report.tsx';

export interface LabelRow {
  id: string;
  name: string;
  color: string | null;
  conversations: number;
  responseTimes: AdminResponseTimesFragment;
  /** What the row's list is opened with. */
  filters: Filters;
}

export interface RowNames {
  none: string;
  all: string;
}

/** A row for each label, one for those without, and what all of them come to. */
export function labelRows(statistics: Statistics, filters: Filters, names: RowNames): { rows: LabelRow[]; total: LabelRow } {
  const rows = statistics.labels.map(({ label, conversations, responseTimes }) => ({
    id: label?.id ?? 'none',
    name: label?.name ?? names.none,
    color: label?.color ?? null,
    conversations,
    responseTimes,
    filters: { ...filters, label: label?.id ?? 'none' },
  }));
  const { conversations, responseTimes } = statistics;
  return { rows, total: { id: 'all', name: names.all, color: null, conversations, responseTimes, filters } };
}
