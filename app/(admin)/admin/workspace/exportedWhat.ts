import type { Translate } from '../../../i18n/messages.ts';
import { gradeName } from '../../../filters/names.ts';
import type { AdminExportFragment } from './exports.generated.ts';

type List = NonNullable<AdminExportFragment['list']>;

/** Which conversations a list held, as the filters are called; empty: all of them. */
export function exportedWhat(t: Translate, momentOf: (at: string) => string, list: List): string[] {
  const { search, kind, states, site, agent, group, visitor, label, unlabeled, tag, responseGrade, unanswered, rating, startedFrom, startedTo } = list;
  const named = (name: string, value: string | null | undefined | false) => (value ? [`${name}: ${value}`] : []);
  const period = [startedFrom && momentOf(startedFrom), '–', startedTo && momentOf(startedTo)].filter(Boolean).join(' ');
  const grade = unanswered ? 'UNANSWERED' : responseGrade;
  return [
    ...(search ? [t('common.quoted', { text: search })] : []),
    ...named(t('filter.period'), period !== '–' && period),
    ...named(t('filter.site'), site?.name),
    ...named(t('filter.group'), group?.name),
    ...named(t('common.agent'), agent?.name),
    ...named(t('filter.visitor'), visitor && (visitor.name ?? t('common.visitor'))),
    ...named(t('filter.label'), unlabeled ? t('filter.unlabeled') : label?.name),
    ...named(t('filter.response'), grade && t(gradeName(grade))),
    ...named(t('filter.rating'), rating ? t('filter.ratingOf', { rating }) : null),
    ...named(t('filter.state'), states?.map((state) => t(`state.${state}`)).join(', ')),
    ...named(t('filter.kind'), kind && t(`filter.kind.${kind}`)),
    ...named(t('filter.tag'), tag),
  ];
}
