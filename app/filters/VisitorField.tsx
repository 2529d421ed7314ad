'use client';
import { useState } from 'react';
import { SearchList } from '../../ui/SearchList.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useSettled } from '../useSettled.ts';
import { useFilterVisitorsQuery } from './filterSearch.generated.ts';
import { SearchField } from './SearchField.tsx';
import { useVisitorName } from './useVisitorName.ts';

interface VisitorFieldProps {
  visitor: string | undefined;
  onChange: (visitor: string | undefined) => void;
}

export function VisitorField({ visitor, onChange }: VisitorFieldProps) {
  const t = useMessages();
  const name = useVisitorName(visitor);
  const value = visitor === undefined ? t('filter.anyVisitor') : name === undefined ? '…' : (name ?? t('filter.unknown'));
  return (
    <SearchField label={t('filter.visitor')} value={value}>
      {(close) => (
        <VisitorSearch
          visitor={visitor}
          onChange={(chosen) => {
            close();
            onChange(chosen);
          }}
        />
      )}
    </SearchField>
  );
}

const ALL = '';

function VisitorSearch({ visitor, onChange }: VisitorFieldProps) {
  const t = useMessages();
  const [text, setText] = useState('');
  const search = useSettled(text);
  const [{ data, fetching }] = useFilterVisitorsQuery({ variables: { search }, pause: search === '', requestPolicy: 'cache-and-network' });
  const found = search === '' ? [] : (data?.visitors ?? []);
  const all = visitor !== undefined && text === '' ? [{ id: ALL, label: t('filter.anyVisitor') }] : [];
  return (
    <SearchList
      label={t('filter.visitor')}
      placeholder={t('filter.searchVisitor')}
      emptyText={t(search === '' ? 'filter.writeVisitor' : fetching ? 'common.loading' : 'filter.noVisitor')}
      items={[...all, ...found.map(({ id, name, email }) => ({ id, label: [name, email].filter(Boolean).join(' · '), selected: id === visitor }))]}
      onSearch={setText}
      onSelect={(id) => onChange(id || undefined)}
    />
  );
}
