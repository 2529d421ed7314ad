'use client';
import { Hash, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { matching } from '../../../../ui/matching.ts';
import { SearchInput } from '../../../../ui/SearchInput.tsx';
import { SkeletonRows } from '../../../../ui/Skeleton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { foldersOf } from '../../../rapid/folders.ts';
import { type RapidFragment, useRapidsQuery } from '../../../rapid/rapid.generated.ts';
import { RapidForm } from '../../../rapid/RapidForm.tsx';
import { RapidReader } from '../../../rapid/RapidReader.tsx';
import { RapidSection } from './RapidSection.tsx';

export function RapidResponses() {
  const t = useMessages();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<RapidFragment | 'new' | null>(null);
  const [{ data, error }, reread] = useRapidsQuery({ requestPolicy: 'cache-and-network', pause: typeof window === 'undefined' });
  const sought = useDeferredValue(text);
  const refetch = () => reread({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorNote title={t('rapid.failed')} retryLabel={t('common.retry')} onRetry={refetch}>
        {problemOf(t, error)}
      </ErrorNote>
    );
  }
  if (!data) return <SkeletonRows label={t('common.loading')} className="h-12" />;

  const all = data.rapidResponses;
  const found = matching(all.map((row) => ({ ...row, label: `${row.name} ${row.folder} ${row.text}` })), sought);
  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened('new')}>
      {t('rapid.new')}
    </Button>
  );
  const close = () => setOpened(null);
  return (
    <>
      {!all.some(({ owner }) => owner) && (
        <EmptyState icon={<Hash />} title={t('rapid.none')} action={add}>
          {t('rapid.noneText')}
        </EmptyState>
      )}
      {all.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <SearchInput label={t('rapid.search')} clearLabel={t('rapid.clearSearch')} value={text} onChange={setText} className="min-w-0 flex-1 basis-56" />
          {all.some(({ owner }) => owner) && add}
        </div>
      )}
      <p role="status" className="sr-only">
        {sought && t('rapid.found', { count: found.length })}
      </p>
      {all.length > 0 && found.length === 0 && (
        <EmptyState icon={<Hash />} title={t('rapid.noneFound')}>
          {t('rapid.noneFoundText')}
        </EmptyState>
      )}
      <RapidSection title={t('rapid.mine')} rows={found.filter(({ owner }) => owner)} onOpen={setOpened} onChanged={refetch} />
      <RapidSection title={t('rapid.shared')} rows={found.filter(({ owner }) => !owner)} onOpen={setOpened} onChanged={refetch} />
      {opened && (opened === 'new' || opened.viewerCanManage) && (
        <RapidForm response={opened === 'new' ? null : opened} folders={foldersOf(all)} onClose={close} onChanged={refetch} />
      )}
      {opened && opened !== 'new' && !opened.viewerCanManage && <RapidReader response={opened} onClose={close} />}
    </>
  );
}
