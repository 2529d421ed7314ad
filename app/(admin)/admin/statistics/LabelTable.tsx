'use client';
import { Download } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { SplitBar } from '../../../../ui/SplitBar.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { download } from './download.ts';
import { FigureLink } from './FigureLink.tsx';
import { gradeColumns, splitOf } from './grades.ts';
import { labelCsv } from './labelCsv.ts';
import { type LabelRow, labelRows } from './labelRows.ts';
import type { ReportProps } from './Report.tsx';
import { Section } from './Section.tsx';

export function LabelTable({ statistics, filters }: ReportProps) {
  const t = useMessages();
  const format = useFormat();
  const { language } = useSpeech();
  const { rows, total } = labelRows(statistics, filters, { none: t('admin.unlabeled'), all: t('admin.statistics.total') });

  const columns: Column<LabelRow>[] = [
    { id: 'label', header: t('admin.label'), head: true, cell: (row) => <LabelName row={row} /> },
    {
      id: 'conversations',
      header: t('admin.statistics.conversations'),
      align: 'end',
      cell: (row) => <FigureLink value={row.conversations} filters={row.filters} about={t('admin.statistics.about', { label: row.name })} className="font-semibold" />,
    },
    { id: 'share', header: t('admin.statistics.share'), align: 'end', cell: (row) => format.share(row.conversations, total.conversations) },
    ...gradeColumns.map(({ grade, count, name }) => ({
      id: grade,
      header: t(name),
      align: 'end' as const,
      cell: (row: LabelRow) => (
        <FigureLink value={row.responseTimes[count]} filters={{ ...row.filters, grade }} about={t('admin.statistics.aboutGrade', { label: row.name, grade: t(name) })} />
      ),
    })),
    {
      id: 'split',
      header: t('admin.statistics.split'),
      className: 'rows:w-36 rows:pl-5',
      cell: (row) => (
        <span className="inline-block w-full max-w-40">
          <SplitBar parts={splitOf(row.responseTimes)} label={gradeColumns.map(({ count, name }) => `${t(name)} ${format.share(row.responseTimes[count], row.conversations)}`).join(', ')} />
        </span>
      ),
    },
    {
      id: 'median',
      header: t('admin.statistics.medianShort'),
      align: 'end',
      className: 'whitespace-nowrap',
      cell: ({ responseTimes: { medianSeconds } }) => (medianSeconds === null ? '–' : format.duration(medianSeconds)),
    },
  ];
  const save = () => download(`${t('admin.statistics.file')}.csv`, labelCsv([...rows, total], t, language === 'sv' ? ';' : ','));
  return (
    <Section
      title={t('admin.statistics.byLabel')}
      actions={
        <Button icon={<Download />} onClick={save}>
          {t('admin.statistics.export')}
        </Button>
      }
    >
      <Table
        caption={t('admin.statistics.byLabel')}
        columns={columns}
        rows={[...rows, total]}
        keyOf={({ id }) => id}
        compact
        rowClassName={({ id }) => (id === 'all' ? 'font-semibold [&_th]:font-semibold border-b-0' : undefined)}
      />
    </Section>
  );
}

function LabelName({ row }: { row: LabelRow }) {
  return (
    <span className="flex items-center gap-2 font-medium">
      {row.id !== 'all' && (
        <span
          aria-hidden="true"
          className={`size-2.5 shrink-0 rounded-full forced-color-adjust-none ${row.color ? '' : 'border border-edge'}`}
          style={{ background: row.color ?? undefined }}
        />
      )}
      {row.name}
    </span>
  );
}
