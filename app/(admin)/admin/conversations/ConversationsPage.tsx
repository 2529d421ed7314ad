'use client';
import { Suspense, useMemo } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { ListExport } from '../../../exports/ListExport.tsx';
import type { Translate } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useChips } from '../../../filters/chips.ts';
import { FilterButton } from '../../../filters/FilterButton.tsx';
import { FilterChips } from '../../../filters/FilterChips.tsx';
import { NothingFound } from '../../../filters/NothingFound.tsx';
import { SearchBox } from '../../../filters/SearchBox.tsx';
import { useFilters } from '../../../filters/useFilters.ts';
import { conversationFilter } from '../../../filters/variables.ts';
import { useFilterChoicesQuery } from '../../../filters/choices.generated.ts';
import { busyClass } from '../parts/busyClass.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { ConversationTable } from './ConversationTable.tsx';
import { MoreConversations } from './MoreConversations.tsx';
import { type ConversationsState, useConversations } from './useConversations.ts';
import { useOpened } from './useOpened.ts';

const ThreadSheet = onDemand(() => import('./ThreadSheet.tsx'), 'ThreadSheet');

export function ConversationsPage() {
  const t = useMessages();
  const { filters, setFilters, timeZone, now } = useFilters('all');
  const { opened, open, close } = useOpened();
  const filter = useMemo(() => conversationFilter(filters, timeZone, now), [filters, timeZone, now]);
  const search = filters.search ?? '';
  const conversations = useConversations(filter, search);
  const { rows, fetching, error, hasMore } = conversations;
  const [{ data: choices }] = useFilterChoicesQuery();
  const chips = useChips(filters, choices);
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
              onEnter={() => first && open(first.id, first.hit?.seq)}
              className="min-w-56 flex-1 pane:w-72"
            />
            <FilterButton filters={filters} choices={choices} timeZone={timeZone} now={now} count={chips.length} onChange={setFilters} />
            <ListExport filter={filter} search={search} />
          </>
        }
      />
      <FilterChips chips={chips} onChange={setFilters} className="mb-4" />
      <div aria-busy={fetching} className={busyClass}>
        <Loaded data={rows} error={error} fetching={fetching} onRetry={conversations.reread}>
          {(shown) =>
            shown.length > 0 ? (
              <>
                <ConversationTable conversations={shown} onOpen={open} />
                {hasMore && <MoreConversations readMore={conversations.readMore}>{shownOf(t, conversations)}</MoreConversations>}
              </>
            ) : (
              <NothingFound search={search} chips={chips} filters={filters} onChange={setFilters} />
            )
          }
        </Loaded>
      </div>
      <Suspense>{opened && <ThreadSheet key={opened} id={opened} onClose={close} />}</Suspense>
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
