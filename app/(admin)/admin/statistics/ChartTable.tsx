'use client';
import type { BarValues, Series } from '../../../../ui/BarChart.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';

interface ChartTableProps {
  series: readonly Series[];
  bars: readonly BarValues[];
}

/** The chart's values, newest first. */
export function ChartTable({ series, bars }: ChartTableProps) {
  const t = useMessages();
  const format = useFormat();
  const columns: Column<BarValues>[] = [
    { id: 'time', header: t('admin.statistics.time'), head: true, cell: ({ label }) => <span className="font-medium whitespace-nowrap">{label}</span> },
    ...series.map(({ id, label }, index) => ({
      id,
      header: label,
      align: 'end' as const,
      cell: ({ values }: BarValues) => format.number(values[index] ?? 0),
    })),
    { id: 'all', header: t('admin.statistics.total'), align: 'end', cell: ({ values }) => format.number(values.reduce((sum, value) => sum + value, 0)) },
  ];
  return (
    <div className="max-h-96 overflow-auto" role="region" aria-label={`${t('admin.statistics.overTime')}: ${t('admin.view.table')}`} tabIndex={0}>
      <Table caption={t('admin.statistics.overTime')} columns={columns} rows={bars.toReversed()} keyOf={({ id }) => id} compact />
    </div>
  );
}
