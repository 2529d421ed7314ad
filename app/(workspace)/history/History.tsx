'use client';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { ConversationFilter } from '../../__generated__/schema.ts';
import { ListExport } from '../../exports/ListExport.tsx';
import { useFilterChoicesQuery } from '../../filters/choices.generated.ts';
import { useChips } from '../../filters/chips.ts';
import { FilterButton } from '../../filters/FilterButton.tsx';
import { FilterChips } from '../../filters/FilterChips.tsx';
import { NothingFound } from '../../filters/NothingFound.tsx';
import { SearchBox } from '../../filters/SearchBox.tsx';
import { useFilters } from '../../filters/useFilters.ts';
import { conversationFilter } from '../../filters/variables.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import { Panes } from '../conversations/Panes.tsx';
import { useSelection } from '../conversations/selection.ts';
import { useListKeys } from '../conversations/useListKeys.ts';
import { HistoryList } from './HistoryList.tsx';
import { useHistory } from './useHistory.ts';

export function History() {
  const t = useMessages();
  const { me } = useLive();
  const selection = useSelection('/history');
  const { filters, setFilters, timeZone, now } = useFilters('all');
  const search = filters.search ?? '';
  const filter = useMemo(
    (): ConversationFilter => ({ ...conversationFilter(filters, timeZone, now), states: ['ENDED'], involvedAgentId: me.id }),
    [me.id, filters, timeZone, now],
  );
  const history = useHistory(filter, search);
  const [{ data: choices }] = useFilterChoicesQuery({ pause: typeof window === 'undefined' });
  // Whose they are and where they stand is no question here.
  const chips = useChips({ ...filters, agent: undefined, state: undefined }, choices);
  const shown = history.items?.map(({ conversation, hit }) => ({ id: conversation.id, hit })) ?? [];
  const first = history.items?.[0];
  useListKeys(shown, selection);
  return (
    <Panes
      selection={selection}
      list={
        <HistoryList
          history={history}
          selection={selection}
          search={
            <SearchBox
              search={search}
              busy={search !== '' && history.fetching}
              onSearch={(next) => setFilters({ ...filters, search: next || undefined })}
              onEnter={() => first && selection.select(first.conversation.id, first.hit?.seq)}
              narrow
              className="min-w-0 flex-1"
            />
          }
          filters={<FilterButton filters={filters} choices={choices} timeZone={timeZone} now={now} own small count={chips.length} onChange={setFilters} />}
          chips={<FilterChips chips={chips} onChange={setFilters} className="mt-2" />}
          action={shown.length > 0 && <ListExport filter={filter} search={search} small />}
          nothing={search !== '' || chips.length > 0 ? <NothingFound search={search} chips={chips} filters={filters} onChange={setFilters} /> : null}
        />
      }
      empty={
        <div className="m-auto">
          <EmptyState icon={<MessagesSquare />} title={t('history.choose.title')}>
            {t('history.choose.text')}
          </EmptyState>
        </div>
      }
    />
  );
}
