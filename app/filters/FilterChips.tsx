'use client';
import { Chip } from '../../ui/Chip.tsx';
import { cx } from '../../ui/cx.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FilterChip } from './chips.ts';
import type { Filters } from './filters.ts';

interface FilterChipsProps {
  chips: readonly FilterChip[];
  onChange: (filters: Filters) => void;
  className?: string;
}

/** The filters that are on; each can be taken away. */
export function FilterChips({ chips, onChange, className }: FilterChipsProps) {
  const t = useMessages();
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('filter.title')} className={cx('m-0 flex list-none flex-wrap gap-1.5 p-0', className)}>
      {chips.map(({ id, name, value, color, without }) => (
        <li key={id} className="max-w-full">
          <Chip color={color} removeLabel={t('filter.remove', { filter: `${name}: ${value}` })} onRemove={() => onChange(without)}>
            {name}: <b className="font-semibold text-ink">{value}</b>
          </Chip>
        </li>
      ))}
    </ul>
  );
}
