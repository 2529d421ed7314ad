'use client';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFilters } from '../filters/useFilters.ts';
import { conversationFilter } from '../filters/variables.ts';
import { useAdminChoicesQuery } from '../parts/choices.generated.ts';
import { busyClass } from '../parts/busyClass.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { ConversationTable } from './ConversationTable.tsx';
import { useAdminConversationsQuery } from './conversations.generated.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import { MoreConversations } from './MoreConversations.tsx';
import { ThreadSheet } from './ThreadSheet.tsx';
import { useOpened } from './useOpened.ts';

export function ConversationsPage() {
  const t = useMessages();
  const { filters, setFilters, timeZone, now } = useFilters('all');
  const { opened, open, close } = useOpened();
  const filter = useMemo(() => conversationFilter(filters, timeZone, now), [filters, timeZone, now]);
  const [{ data, error, fetching }, reread] = useAdminConversationsQuery({ variables: { filter }, requestPolicy: 'cache-and-network' });
  const [{ data: choices }] = useAdminChoicesQuery();
  // While other filters are asked for, the figures of the ones before still stand there.
  const count = fetching ? undefined : data?.conversations.totalCount;
  return (
    <>
      <PageHeader
        title={t('admin.conversations.title')}
        description={<span role="status">{count === undefined ? '\u00a0' : t('admin.conversations.count', { count })}</span>}
        actions={<FilterPopover filters={filters} choices={choices} timeZone={timeZone} now={now} onChange={setFilters} />}
      />
      <FilterChips filters={filters} choices={choices} onChange={setFilters} />
      <div aria-busy={fetching} className={busyClass}>
        <Loaded data={data} error={error} fetching={fetching} onRetry={() => reread({ requestPolicy: 'network-only' })}>
          {({ conversations: { nodes, pageInfo } }) =>
            nodes.length > 0 ? (
              <>
                <ConversationTable conversations={nodes} onOpen={open} />
                {pageInfo.hasNextPage && <MoreConversations filter={filter} after={pageInfo.endCursor ?? ''} shown={nodes.length} total={count ?? nodes.length} />}
              </>
            ) : (
              <EmptyState icon={<MessagesSquare />} title={t('admin.conversations.none')}>
                {t('admin.conversations.noneText')}
              </EmptyState>
            )
          }
        </Loaded>
      </div>
      {opened && <ThreadSheet id={opened} labels={choices?.labels ?? []} onClose={close} />}
    </>
  );
}
