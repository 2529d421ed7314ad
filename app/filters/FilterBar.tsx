'use client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FilterChoicesQuery } from './choices.generated.ts';
import { choiceOptions } from './choiceOptions.ts';
import type { Filters } from './filters.ts';
import { PeriodFields } from './PeriodFields.tsx';

interface FilterBarProps {
  filters: Filters;
  choices: FilterChoicesQuery | undefined;
  timeZone: string;
  now: Date;
  /** The reader's own conversations: of no other agent. */
  own?: boolean;
  onChange: (filters: Filters) => void;
  children?: ReactNode;
}

/** Period, site, agent, group; children add more. */
export function FilterBar({ filters, choices, timeZone, now, own = false, onChange, children }: FilterBarProps) {
  const t = useMessages();
  const three = [
    { name: 'site', label: t('filter.site'), all: t('filter.allSites'), from: choices?.sites },
    { name: 'group', label: t('filter.group'), all: t('filter.allGroups'), from: choices?.groups },
    { name: 'agent', label: t('filter.agent'), all: t('filter.allAgents'), from: choices?.agents },
  ] as const;
  return (
    <div className="flex flex-wrap items-end gap-3 max-pane:grid max-pane:grid-cols-2">
      <PeriodFields filters={filters} timeZone={timeZone} now={now} onChange={onChange} />
      {three.filter(({ name }) => !own || name !== 'agent').map(({ name, label, all, from }) => (
        <Field key={name} label={label} className="min-w-36 flex-1 pane:max-w-56">
          <Select
            value={filters[name] ?? ''}
            options={choiceOptions(from, all, filters[name], t)}
            onChange={(id) => onChange({ ...filters, [name]: id || undefined })}
          />
        </Field>
      ))}
      {children}
    </div>
  );
}
