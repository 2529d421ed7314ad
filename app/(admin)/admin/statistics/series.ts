import type { Series } from '../../../../ui/BarChart.tsx';
import { useFormat } from '../parts/useFormat.ts';
import type { Bucket, Unit } from './buckets.ts';
import type { Statistics } from './Report.tsx';

/** Most frequent first, those without a label on top of the stack. */
export function seriesOf(statistics: Statistics, noneName: string): Series[] {
  const labelled = statistics.labels.flatMap(({ label }) => (label ? [{ id: label.id, label: label.name, color: label.color }] : []));
  const hasNone = statistics.labels.some(({ label }) => label === null);
  return hasNone ? [...labelled, { id: 'none', label: noneName, color: 'var(--line-strong)' }] : labelled;
}

/** Short under the axis, long where there is room. */
export function useBucketName(): (bucket: Bucket, unit: Unit, long?: boolean) => string {
  const format = useFormat();
  return ({ from, to }, unit, long = false) => {
    if (unit === 'year') return format.year(from);
    if (unit === 'month') return format.month(from);
    if (!long) return format.shortDay(from);
    return from === to ? format.day(from) : `${format.day(from)} – ${format.day(to)}`;
  };
}
