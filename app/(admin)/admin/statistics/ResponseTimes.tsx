'use client';
import { cx } from '../../../../ui/cx.ts';
import { SplitBar } from '../../../../ui/SplitBar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { FigureLink } from './FigureLink.tsx';
import { gradeColumns, splitOf } from './grades.ts';
import type { ReportProps } from './Report.tsx';
import { Section } from './Section.tsx';

export function ResponseTimes({ statistics: { conversations, responseTimes }, filters }: ReportProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <Section title={t('admin.statistics.responseTimes')}>
      <SplitBar
        thick
        parts={splitOf(responseTimes)}
        label={gradeColumns.map(({ count, name }) => `${t(name)} ${format.share(responseTimes[count], conversations)}`).join(', ')}
      />
      <dl className="mt-4 mb-0 grid grid-cols-2 gap-4 wide:grid-cols-4">
        {gradeColumns.map(({ grade, count, name, means, dot }) => (
          <div key={grade}>
            <dt className="flex items-center gap-2 text-list font-medium">
              <span aria-hidden="true" className={cx('size-2.5 rounded-full forced-color-adjust-none', dot)} />
              {t(name)}
            </dt>
            <dd className="m-0 mt-1">
              <FigureLink value={responseTimes[count]} filters={{ ...filters, grade }} about={t(name)} className="text-figure font-semibold tracking-[-0.02em]" />
              <span className="ml-2 text-ink-2">{format.share(responseTimes[count], conversations)}</span>
              <span className="block text-meta text-ink-3">{t(means)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
