'use client';
import { ChartNoAxesColumn } from 'lucide-react';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { Filters } from '../../../filters/filters.ts';
import { Headline } from './Headline.tsx';
import { LabelChart } from './LabelChart.tsx';
import { LabelTable } from './LabelTable.tsx';
import { ResponseTimes } from './ResponseTimes.tsx';
import type { AdminStatisticsQuery } from './statistics.generated.ts';

export type Statistics = NonNullable<AdminStatisticsQuery['statistics']>;

export interface ReportProps {
  statistics: Statistics;
  filters: Filters;
}

export function Report({ statistics, filters, timeZone, now }: ReportProps & { timeZone: string; now: Date }) {
  const t = useMessages();
  if (statistics.conversations === 0) {
    return (
      <EmptyState icon={<ChartNoAxesColumn />} title={t('admin.statistics.none')}>
        {t('admin.statistics.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-8">
      <Headline statistics={statistics} filters={filters} />
      <LabelTable statistics={statistics} filters={filters} />
      <LabelChart statistics={statistics} filters={filters} timeZone={timeZone} now={now} />
      <ResponseTimes statistics={statistics} filters={filters} />
    </div>
  );
}
