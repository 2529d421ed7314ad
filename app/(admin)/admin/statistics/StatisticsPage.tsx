'use client';
import { useMemo } from 'react';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { FilterBar } from '../../../filters/FilterBar.tsx';
import { useFilters } from '../../../filters/useFilters.ts';
import { momentsOfFilters, statisticsFilter } from '../../../filters/variables.ts';
import { busyClass } from '../parts/busyClass.ts';
import { useFilterChoicesQuery } from '../../../filters/choices.generated.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { Report } from './Report.tsx';
import { useAdminStatisticsQuery } from './statistics.generated.ts';

export function StatisticsPage() {
  const t = useMessages();
  const { filters, setFilters, timeZone, now } = useFilters('30d');
  const variables = useMemo(
    () => ({ ...momentsOfFilters(filters, timeZone, now), filter: statisticsFilter(filters), timeZone }),
    [filters, timeZone, now],
  );
  const [{ data, error, fetching }, reread] = useAdminStatisticsQuery({ variables, requestPolicy: 'cache-and-network' });
  const [{ data: choices }] = useFilterChoicesQuery();
  return (
    <>
      <PageHeader title={t('admin.statistics.title')} description={t('admin.statistics.text')} />
      <FilterBar filters={filters} choices={choices} timeZone={timeZone} now={now} onChange={setFilters} />
      <div className={`mt-6 ${busyClass}`} aria-busy={fetching}>
        <Loaded data={data?.statistics} error={error} fetching={fetching} onRetry={() => reread({ requestPolicy: 'network-only' })}>
          {(statistics) => <Report statistics={statistics} filters={filters} timeZone={timeZone} now={now} />}
        </Loaded>
      </div>
    </>
  );
}
