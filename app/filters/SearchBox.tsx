'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useSettled } from '../useSettled.ts';

interface SearchBoxProps {
  /** What is being looked for, as the address says it. */
  search: string;
  busy: boolean;
  onSearch: (search: string) => void;
  onEnter: () => void;
  /** There is room for a word only. */
  narrow?: boolean;
  className?: string;
}

export function SearchBox({ search, busy, onSearch, onEnter, narrow, className }: SearchBoxProps) {
  const t = useMessages();
  const [text, setText] = useState(search);
  const settled = useSettled(text);
  const [told, setTold] = useState(search);
  // Back and links change the address under the box.
  if (search !== told) {
    setTold(search);
    if (search !== settled) setText(search);
  }
  const tell = useEffectEvent((next: string) => {
    if (next !== search) onSearch(next);
  });
  useEffect(() => tell(settled), [settled]);
  return (
    <SearchInput
      label={t('common.search.conversations')}
      placeholder={narrow ? t('common.search') : undefined}
      clearLabel={t('common.search.clear')}
      value={text}
      onChange={setText}
      busy={busy || text.trim() !== settled}
      maxLength={200}
      onEnter={onEnter}
      className={className}
    />
  );
}
