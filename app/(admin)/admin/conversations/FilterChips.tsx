'use client';
import { Chip } from '../../../../ui/Chip.tsx';
import type { Translate } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { Filters } from '../filters/filters.ts';
import type { AdminChoicesQuery } from '../parts/choices.generated.ts';
import { useFormat } from '../parts/useFormat.ts';
import { gradeName } from './names.ts';

interface FilterChipsProps {
  filters: Filters;
  choices: AdminChoicesQuery | undefined;
  onChange: (filters: Filters) => void;
}

interface FilterChip {
  id: string;
  name: string;
  value: string;
  color?: string;
  without: Filters;
}

export function FilterChips({ filters, choices, onChange }: FilterChipsProps) {
  const t = useMessages();
  const format = useFormat();
  const chips = chipsOf(filters, choices, t, format.day);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('admin.filter.title')} className="m-0 mb-4 flex list-none flex-wrap gap-1.5 p-0">
      {chips.map(({ id, name, value, color, without }) => (
        <li key={id} className="max-w-full">
          <Chip color={color} removeLabel={t('admin.filter.remove', { filter: `${name}: ${value}` })} onRemove={() => onChange(without)}>
            {name}: <b className="font-semibold text-ink">{value}</b>
          </Chip>
        </li>
      ))}
    </ul>
  );
}

function chipsOf(filters: Filters, choices: AdminChoicesQuery | undefined, t: Translate, day: (at: string) => string): FilterChip[] {
  const { period, from, to, site, group, agent, label, grade, state, tag } = filters;
  const named = (list: readonly { id: string; name: string }[] | undefined, id: string) => list?.find((one) => one.id === id)?.name ?? (list ? t('admin.filter.unknown') : '…');
  const chips: (FilterChip | false | undefined | '')[] = [
    period !== 'all' && {
      id: 'period',
      name: t('admin.filter.period'),
      value: period === 'custom' ? [from ? day(from) : '', to ? day(to) : ''].filter((end, index, ends) => index === 0 || end !== ends[0]).join(' – ') : t(`admin.period.${period}`),
      without: { ...filters, period: 'all', from: undefined, to: undefined },
    },
    site && { id: 'site', name: t('admin.filter.site'), value: named(choices?.sites, site), without: { ...filters, site: undefined } },
    group && { id: 'group', name: t('admin.filter.group'), value: named(choices?.groups, group), without: { ...filters, group: undefined } },
    agent && { id: 'agent', name: t('common.agent'), value: named(choices?.agents, agent), without: { ...filters, agent: undefined } },
    label && {
      id: 'label',
      name: t('admin.label'),
      value: label === 'none' ? t('admin.unlabeled') : named(choices?.labels, label),
      color: choices?.labels.find(({ id }) => id === label)?.color,
      without: { ...filters, label: undefined },
    },
    grade && { id: 'grade', name: t('admin.conversations.firstResponse'), value: t(gradeName(grade)), without: { ...filters, grade: undefined } },
    state && { id: 'state', name: t('admin.filter.state'), value: t(`admin.state.${state}`), without: { ...filters, state: undefined } },
    tag && { id: 'tag', name: t('admin.filter.tag'), value: tag, without: { ...filters, tag: undefined } },
  ];
  return chips.filter((chip) => typeof chip === 'object');
}
