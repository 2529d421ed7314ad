import type { MessageKey } from '../i18n/messages.ts';
import type { Filters } from './filters.ts';

const names = {
  GREEN: 'common.green',
  YELLOW: 'common.yellow',
  RED: 'common.red',
  UNANSWERED: 'filter.unanswered',
} as const satisfies Record<NonNullable<Filters['grade']>, MessageKey>;

export const gradeName = (grade: NonNullable<Filters['grade']>): MessageKey => names[grade];
