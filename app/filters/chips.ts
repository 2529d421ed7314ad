import { locales } from '../i18n/format.ts';
import type { Language, Translate } from '../i18n/messages.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import type { FilterChoicesQuery } from './choices.generated.ts';
import type { Day } from './days.ts';
import type { Filters } from './filters.ts';
import { gradeName } from './names.ts';
import { useVisitorName } from './useVisitorName.ts';

/** A filter that is on, as it is read, and what holds without it. */
export interface FilterChip {
  id: string;
  name: string;
  value: string;
  color?: string;
  without: Filters;
}

export function useChips(filters: Filters, choices: FilterChoicesQuery | undefined): FilterChip[] {
  const t = useMessages();
  const { language } = useSpeech();
  const visitorName = useVisitorName(filters.visitor);
  return chipsOf(filters, choices, { t, language, visitorName });
}

interface Told {
  t: Translate;
  language: Language;
  /** Null: nobody's; undefined: not known yet. */
  visitorName: string | null | undefined;
}

function chipsOf(filters: Filters, choices: FilterChoicesQuery | undefined, { t, language, visitorName }: Told): FilterChip[] {
  const { period, from, to, site, group, agent, visitor, label, grade, state, kind, tag, rating } = filters;
  const named = (list: readonly { id: string; name: string }[] | undefined, id: string) => list?.find((one) => one.id === id)?.name ?? (list ? t('filter.unknown') : '…');
  const without = (...left: (keyof Filters)[]): Filters => ({ ...filters, ...Object.fromEntries(left.map((name) => [name, undefined])) });
  const day = (one: Day) => new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(one));
  const days = [from ? day(from) : '', to ? day(to) : ''].filter((end, index, ends) => index === 0 || end !== ends[0]).join(' – ');
  const chips: (FilterChip | false | undefined | '')[] = [
    period !== 'all' && { id: 'period', name: t('filter.period'), value: period === 'custom' ? days : t(`period.${period}`), without: { ...without('from', 'to'), period: 'all' } },
    site && { id: 'site', name: t('filter.site'), value: named(choices?.sites, site), without: without('site') },
    group && { id: 'group', name: t('filter.group'), value: named(choices?.groups, group), without: without('group') },
    agent && { id: 'agent', name: t('common.agent'), value: named(choices?.agents, agent), without: without('agent') },
    visitor && { id: 'visitor', name: t('filter.visitor'), value: visitorName === undefined ? '…' : (visitorName ?? t('filter.unknown')), without: without('visitor') },
    label && {
      id: 'label',
      name: t('filter.label'),
      value: label === 'none' ? t('filter.unlabeled') : named(choices?.labels, label),
      color: choices?.labels.find(({ id }) => id === label)?.color,
      without: without('label'),
    },
    grade && { id: 'grade', name: t('filter.response'), value: t(gradeName(grade)), without: without('grade') },
    rating && { id: 'rating', name: t('filter.rating'), value: t('filter.ratingOf', { rating }), without: without('rating') },
    state && { id: 'state', name: t('filter.state'), value: t(`state.${state}`), without: without('state') },
    kind && { id: 'kind', name: t('filter.kind'), value: t(`filter.kind.${kind}`), without: without('kind') },
    tag && { id: 'tag', name: t('filter.tag'), value: tag, without: without('tag') },
  ];
  return chips.filter((chip) => typeof chip === 'object');
}
