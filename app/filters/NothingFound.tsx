'use client';
import { MessagesSquare, SearchX } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FilterChip } from './chips.ts';
import type { Filters } from './filters.ts';

interface NothingFoundProps {
  search: string;
  chips: readonly FilterChip[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Nothing fits all that is asked for: what of it can be left out. */
export function NothingFound({ search, chips, filters, onChange }: NothingFoundProps) {
  const t = useMessages();
  const all = chips.reduce((rest, { without }) => ({ ...rest, ...changed(filters, without) }), filters);
  return (
    <EmptyState
      icon={search ? <SearchX /> : <MessagesSquare />}
      title={t(search ? 'common.search.none' : 'filter.noneFit')}
      action={
        chips.length > 0 && (
          <div className="flex flex-wrap justify-center gap-2">
            {chips.map(({ id, name, value, without }) => (
              <Button key={id} size="sm" aria-label={t('filter.remove', { filter: `${name}: ${value}` })} onClick={() => onChange(without)}>
                {name}: {value}
              </Button>
            ))}
            {chips.length > 1 && (
              <Button size="sm" variant="ghost" onClick={() => onChange(all)}>
                {t('filter.clear')}
              </Button>
            )}
          </div>
        )
      }
    >
      {[search && t('common.search.noneText'), chips.length > 0 && t('filter.loosen'), !search && chips.length === 0 && t('filter.noneHere')].filter(Boolean).join(' ')}
    </EmptyState>
  );
}

/** Of the filters what is another without one of them. */
const changed = (before: Filters, after: Filters): Partial<Filters> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof Filters] !== value));
