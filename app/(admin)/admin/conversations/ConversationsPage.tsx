'use client';
import { MessagesSquare, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import type { Translate } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFilters } from '../filters/useFilters.ts';
import { conversationFilter } from '../filters/variables.ts';
import { useAdminChoicesQuery } from '../parts/choices.generated.ts';
import { busyClass } from '../parts/busyClass.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { ConversationTable } from './ConversationTable.tsx';
import { FilterChips } from './FilterChips.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import { MoreConversations } from './MoreConversations.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ThreadSheet } from './ThreadSheet.tsx';
import { type ConversationsState, useConversations } from './useConversations.ts';
import { useOpened } from './useOpened.ts';

export function ConversationsPage() {
  const t = useMessages();
  const { filters, setFilters, timeZone, now } = useFilters('all');
  const { opened, open, close } = useOpened();
  const filter = useMemo(() => conversationFilter(filters, timeZone, now), [filters, timeZone, now]);
  const search = filters.search ?? '';
  const conversations = useConversations(filter, search);
  const { rows, fetching, error, hasMore } = conversations;
  const [{ data: choices }] = useAdminChoicesQuery();
  const first = rows?.[0];
  return (
    <>
      <PageHeader
        title={t('admin.conversations.title')}
        // While other filters are asked for, the figures of the ones before still stand there.
        description={<span role="status">{fetching ? '\u00a0' : countOf(t, conversations)}</span>}
        actions={
          <>
            <SearchBox
              search={search}
              busy={search !== '' && fetching}
              onSearch={(next) => setFilters({ ...filters, search: next || undefined })}
              onEnter={() => first && open(first.id)}
            />
            <FilterPopover filters={filters} choices={choices} timeZone={timeZone} now={now} onChange={setFilters} />
          </>
        }
      />
      <FilterChips filters={filters} choices={choices} onChange={setFilters} />
      <div aria-busy={fetching} className={busyClass}>
        <Loaded data={rows} error={error} fetching={fetching} onRetry={conversations.reread}>
          {(shown) =>
            shown.length > 0 ? (
              <>
                <ConversationTable conversations={shown} onOpen={open} />
                {hasMore && <MoreConversations readMore={conversations.readMore}>{shownOf(t, conversations)}</MoreConversations>}
              </>
            ) : (
              <EmptyState icon={search ? <SearchX /> : <MessagesSquare />} title={t(search ? 'common.search.none' : 'admin.conversations.none')}>
                {t(search ? 'common.search.noneText' : 'admin.conversations.noneText')}
              </EmptyState>
            )
          }
        </Loaded>
      </div>
      {opened && <ThreadSheet id={opened} labels={choices?.labels ?? []} onClose={close} />}
    </>
  );
}

/** Of a search only what is shown is counted. */
function countOf(t: Translate, { rows = [], total, hasMore }: ConversationsState): string {
  if (total !== null) return t('admin.conversations.count', { count: total });
  return t(hasMore ? 'common.search.newest' : 'common.search.found', { count: rows.length });
}

function shownOf(t: Translate, { rows = [], total }: ConversationsState): string {
  if (total === null) return t('common.search.newest', { count: rows.length });
  return t('admin.conversations.shown', { shown: rows.length, total });
}
