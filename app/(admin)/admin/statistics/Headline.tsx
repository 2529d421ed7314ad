'use client';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { FigureLink } from './FigureLink.tsx';
import type { ReportProps } from './Report.tsx';

export function Headline({ statistics, filters }: ReportProps) {
  const t = useMessages();
  const format = useFormat();
  const { conversations, messages, labels, responseTimes } = statistics;
  const unlabeled = labels.find(({ label }) => label === null)?.conversations ?? 0;
  return (
    <dl className="m-0 grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line wide:grid-cols-4">
      <Figure name={t('admin.statistics.conversations')}>
        <FigureLink value={conversations} filters={filters} about={t('admin.statistics.conversations')} className="text-ink" />
      </Figure>
      <Figure name={t('admin.statistics.messages')}>{format.number(messages)}</Figure>
      <Figure name={t('admin.statistics.labelled')}>{format.share(conversations - unlabeled, conversations)}</Figure>
      <Figure name={t('admin.statistics.median')}>{responseTimes.medianSeconds === null ? '–' : format.duration(responseTimes.medianSeconds)}</Figure>
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end gap-0.5 bg-surface px-4 py-3">
      <dt className="text-meta text-ink-3">{name}</dt>
      <dd className="m-0 text-figure font-semibold tracking-[-0.02em]">{children}</dd>
    </div>
  );
}
