import type { MessageKey } from '../../../i18n/messages.ts';
import type { AdminResponseTimesFragment } from './statistics.generated.ts';

/** In the order of waiting. */
export const gradeColumns = [
  { grade: 'GREEN', count: 'green', tone: 'ok', name: 'common.green', means: 'common.greenMeans', dot: 'bg-ok-fill' },
  { grade: 'YELLOW', count: 'yellow', tone: 'warn', name: 'common.yellow', means: 'common.yellowMeans', dot: 'bg-warn-fill' },
  { grade: 'RED', count: 'red', tone: 'bad', name: 'common.red', means: 'common.redMeans', dot: 'bg-bad-fill' },
  { grade: 'UNANSWERED', count: 'unanswered', tone: 'none', name: 'admin.unanswered', means: 'admin.unansweredMeans', dot: 'bg-line-strong' },
] as const satisfies readonly { name: MessageKey; means: MessageKey; [key: string]: string }[];

export const splitOf = (times: AdminResponseTimesFragment) =>
  gradeColumns.map(({ grade, count, tone }) => ({ id: grade, value: times[count], tone }));
