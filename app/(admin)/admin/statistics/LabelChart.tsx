'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { BarChart } from '../../../../ui/BarChart.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { writeFilters } from '../../../filters/filters.ts';
import { useFormat } from '../parts/useFormat.ts';
import { type Bucket, bucketsOf, type Unit, unitFor, units } from './buckets.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { chartSpan } from './chartSpan.ts';
import type { ReportProps } from './Report.tsx';
import { Section } from './Section.tsx';
import { seriesOf, useBucketName } from './series.ts';

type View = 'chart' | 'table';

export function LabelChart({ statistics, filters, timeZone, now }: ReportProps & { timeZone: string; now: Date }) {
  const t = useMessages();
  const format = useFormat();
  const router = useRouter();
  const bucketName = useBucketName();
  const { from, to } = chartSpan(filters, statistics.days.map(({ date }) => date), timeZone, now);
  const [chosenUnit, setUnit] = useState<Unit | null>(null);
  const [view, setView] = useState<View>('chart');
  const [hidden, setHidden] = useState<readonly string[]>([]);

  const unit = chosenUnit ?? unitFor(from, to);
  const all = seriesOf(statistics, t('admin.unlabeled'));
  const series = all.filter(({ id }) => !hidden.includes(id));
  const buckets = bucketsOf(statistics.days, unit, from, to);
  const countOf = (bucket: Bucket, id: string) => bucket.counts.get(id) ?? 0;
  const bars = buckets.map((bucket) => {
    const some = series.filter(({ id }) => countOf(bucket, id) > 0);
    const total = some.reduce((sum, { id }) => sum + countOf(bucket, id), 0);
    const parts = some.map(({ id, label }) => `${label} ${format.number(countOf(bucket, id))}`).join(', ');
    return {
      id: bucket.from,
      label: bucketName(bucket, unit),
      values: series.map(({ id }) => countOf(bucket, id)),
      title: `${bucketName(bucket, unit, true)}: ${t('admin.statistics.count', { count: total })}${parts && ` (${parts})`}`,
    };
  });
  // Some but not all labels are no filter that the list has.
  const label = series.length === 1 ? series[0]?.id : undefined;
  const canOpen = label !== undefined || series.length === all.length;
  const open = (id: string) => {
    const bucket = buckets.find((one) => one.from === id);
    if (bucket) router.push(`/admin/conversations?${writeFilters({ ...filters, period: 'custom', from: bucket.from, to: bucket.to, label })}`);
  };
  return (
    <Section
      title={t('admin.statistics.overTime')}
      actions={
        <>
          <SegmentedControl label={t('admin.unit')} value={unit} options={units.map((one) => ({ value: one, label: t(`admin.unit.${one}`) }))} onChange={setUnit} />
          <SegmentedControl
            label={t('admin.view')}
            value={view}
            options={[
              { value: 'chart', label: t('admin.view.chart') },
              { value: 'table', label: t('admin.view.table') },
            ]}
            onChange={setView}
          />
        </>
      }
    >
      <ChartLegend series={all} hidden={hidden} onChange={setHidden} />
      {view === 'table' ? (
        <ChartTable series={series} bars={bars} />
      ) : (
        <div className="overflow-x-auto px-1 pt-1">
          <div style={{ minWidth: `${bars.length * 4 + 48}px` }}>
            <BarChart
              label={t('admin.statistics.overTime')}
              hint={canOpen ? t('admin.statistics.chartHint') : t('admin.statistics.chartHintSome')}
              series={series}
              bars={bars}
              formatValue={format.number}
              onSelect={canOpen ? open : undefined}
            />
          </div>
        </div>
      )}
    </Section>
  );
}
