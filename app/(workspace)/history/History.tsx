'use client';
import { MessagesSquare } from 'lucide-react';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SearchInput } from '../../../ui/SearchInput.tsx';
import type { ConversationFilter } from '../../__generated__/schema.ts';
import { useMessages, useSpeech } from '../../i18n/MessagesProvider.tsx';
import { currentTime } from '../../live/clock.ts';
import { useLive } from '../../live/LiveContext.ts';
import { useSettled } from '../../useSettled.ts';
import { Panes } from '../conversations/Panes.tsx';
import { useSelection } from '../conversations/selection.ts';
import { useListKeys } from '../conversations/useListKeys.ts';
import { HistoryFilters, type LabelChoice } from './HistoryFilters.tsx';
import { HistoryList } from './HistoryList.tsx';
import { type Period, periodStart } from './period.ts';
import { useHistory } from './useHistory.ts';

export function History() {
  const t = useMessages();
  const { timeZone } = useSpeech();
  const { me } = useLive();
  const selection = useSelection('/history');
  const [period, setPeriod] = useState<Period>('ever');
  const [label, setLabel] = useState<LabelChoice>('any');
  const [text, setText] = useState('');
  const search = useSettled(text);
  const filter = useMemo(
    (): ConversationFilter => ({
      states: ['ENDED'],
      agentId: me.id,
      startedFrom: periodStart(period, currentTime(), timeZone),
      ...(label === 'none' ? { unlabeled: true } : label !== 'any' && { labelId: label }),
    }),
    [me.id, period, label, timeZone],
  );
  const history = useHistory(filter, search);
  const shown = history.items?.map(({ conversation }) => conversation) ?? [];
  useListKeys(shown, selection);
  return (
    <Panes
      selection={selection}
      list={
        <HistoryList
          history={history}
          selection={selection}
          filtered={period !== 'ever' || label !== 'any'}
          searching={search !== ''}
          search={
            <SearchInput
              label={t('common.search.conversations')}
              clearLabel={t('common.search.clear')}
              value={text}
              onChange={setText}
              busy={text.trim() !== search || (search !== '' && history.fetching)}
              maxLength={200}
              onEnter={() => shown[0] && selection.select(shown[0].id)}
            />
          }
          filters={<HistoryFilters period={period} onPeriod={setPeriod} label={label} onLabel={setLabel} />}
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
