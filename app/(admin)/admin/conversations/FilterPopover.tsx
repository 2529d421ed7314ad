'use client';
import { ListFilter } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { Popover } from '../../../../ui/Popover.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { choiceOptions } from '../filters/choiceOptions.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { type Filters, grades, states } from '../filters/filters.ts';
import type { AdminChoicesQuery } from '../parts/choices.generated.ts';
import { gradeName } from './names.ts';

interface FilterPopoverProps {
  filters: Filters;
  choices: AdminChoicesQuery | undefined;
  timeZone: string;
  now: Date;
  onChange: (filters: Filters) => void;
}

export function FilterPopover({ filters, choices, onChange, ...time }: FilterPopoverProps) {
  const t = useMessages();
  const labels = choiceOptions(choices?.labels, t('admin.filter.allLabels'), filters.label === 'none' ? undefined : filters.label, t);
  return (
    <Popover
      align="end"
      className="w-[min(28rem,calc(100vw-1rem))] p-4!"
      trigger={(props) => (
        <Button {...props} icon={<ListFilter />}>
          {t('admin.filter.title')}
        </Button>
      )}
    >
      {() => (
        <div role="group" aria-label={t('admin.filter.title')}>
          <FilterBar filters={filters} choices={choices} onChange={onChange} {...time}>
            <Field label={t('admin.label')} className="min-w-36 flex-1">
              <Select
                value={filters.label ?? ''}
                options={[...labels, { value: 'none', label: t('admin.unlabeled') }]}
                onChange={(label) => onChange({ ...filters, label: label || undefined })}
              />
            </Field>
            <Field label={t('admin.conversations.firstResponse')} className="min-w-36 flex-1">
              <Select
                value={filters.grade ?? ''}
                options={[{ value: '', label: t('common.all') }, ...grades.map((grade) => ({ value: grade, label: t(gradeName(grade)) }))]}
                onChange={(grade) => onChange({ ...filters, grade: grade === '' ? undefined : grade })}
              />
            </Field>
            <Field label={t('admin.filter.state')} className="min-w-36 flex-1">
              <Select
                value={filters.state ?? ''}
                options={[{ value: '', label: t('common.all') }, ...states.map((state) => ({ value: state, label: t(`admin.state.${state}`) }))]}
                onChange={(state) => onChange({ ...filters, state: state === '' ? undefined : state })}
              />
            </Field>
            <Field label={t('admin.filter.tag')} className="min-w-36 flex-1">
              <TextInput defaultValue={filters.tag} maxLength={50} onBlur={(event) => onChange({ ...filters, tag: event.target.value.trim().toLowerCase() || undefined })} />
            </Field>
          </FilterBar>
        </div>
      )}
    </Popover>
  );
}
