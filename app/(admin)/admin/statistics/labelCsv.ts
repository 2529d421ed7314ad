import type { Translate } from '../../../i18n/messages.ts';
import { csv } from './csv.ts';
import { gradeColumns } from './grades.ts';
import type { LabelRow } from './labelRows.ts';

export function labelCsv(rows: readonly LabelRow[], t: Translate, separator: ',' | ';'): string {
  const head = [t('admin.label'), t('admin.statistics.conversations'), ...gradeColumns.map(({ name }) => t(name)), t('admin.statistics.medianSeconds')];
  const body = rows.map(({ name, conversations, responseTimes }) => [
    name,
    conversations,
    ...gradeColumns.map(({ count }) => responseTimes[count]),
    responseTimes.medianSeconds ?? '',
  ]);
  return csv([head, ...body], separator);
}
