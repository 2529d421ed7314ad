'use client';
import { Hash, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../../ui/Skeleton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { type RapidAnswerFragment, useMyRapidResponsesQuery } from './rapid.generated.ts';
import { RapidForm } from './RapidForm.tsx';
import { RapidRow } from './RapidRow.tsx';

export function RapidResponses() {
  const t = useMessages();
  const [opened, setOpened] = useState<RapidAnswerFragment | 'new' | null>(null);
  const [{ data, error }, reread] = useMyRapidResponsesQuery({ requestPolicy: 'cache-and-network', pause: typeof window === 'undefined' });
  const refetch = () => reread({ requestPolicy: 'network-only' });
  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened('new')}>
      {t('settings.rapid.add')}
    </Button>
  );
  if (error && !data) {
    return (
      <ErrorNote title={t('settings.rapid.failed')} retryLabel={t('common.retry')} onRetry={refetch}>
        {problemOf(t, error)}
      </ErrorNote>
    );
  }
  if (!data) return <SkeletonRows label={t('common.loading')} className="h-12" />;
  const mine = data.rapidResponses.filter(({ owner }) => owner);
  const shared = data.rapidResponses.filter(({ owner }) => !owner);
  const list = (title: string, rows: readonly RapidAnswerFragment[]) => (
    <section className="mt-6">
      <h2 className="m-0 mb-1 text-[0.6875rem] font-semibold tracking-[0.04em] text-ink-3 uppercase">{title}</h2>
      <ul className="m-0 list-none p-0">
        {rows.map((row) => (
          <RapidRow key={row.id} response={row} onEdit={() => setOpened(row)} onArchived={refetch} />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {mine.length === 0 ? (
        <EmptyState icon={<Hash />} title={t('settings.rapid.none')} action={add}>
          {t('settings.rapid.noneText')}
        </EmptyState>
      ) : (
        add
      )}
      {mine.length > 0 && list(t('settings.rapid.mine'), mine)}
      {shared.length > 0 && list(t('settings.rapid.shared'), shared)}
      {opened && <RapidForm response={opened === 'new' ? null : opened} onClose={() => setOpened(null)} onSaved={refetch} />}
    </>
  );
}
