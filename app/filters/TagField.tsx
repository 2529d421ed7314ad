'use client';
import { useState } from 'react';
import { SearchList } from '../../ui/SearchList.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useFilterTagsQuery } from './filterSearch.generated.ts';
import { SearchField } from './SearchField.tsx';

interface TagFieldProps {
  tag: string | undefined;
  onChange: (tag: string | undefined) => void;
}

export function TagField({ tag, onChange }: TagFieldProps) {
  const t = useMessages();
  return (
    <SearchField label={t('filter.tag')} value={tag ?? t('filter.anyTag')}>
      {(close) => (
        <TagSearch
          tag={tag}
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

function TagSearch({ tag, onChange }: TagFieldProps) {
  const t = useMessages();
  const [text, setText] = useState('');
  const [{ data }] = useFilterTagsQuery({ variables: { prefix: text.trim().toLowerCase() }, requestPolicy: 'cache-and-network' });
  const all = tag !== undefined && text === '' ? [{ id: ALL, label: t('filter.anyTag') }] : [];
  return (
    <SearchList
      label={t('filter.tag')}
      placeholder={t('filter.searchTag')}
      emptyText={t('filter.noTag')}
      items={[...all, ...(data?.tags ?? []).map((name) => ({ id: name, label: name, selected: name === tag }))]}
      onSearch={setText}
      onSelect={(name) => onChange(name || undefined)}
    />
  );
}
