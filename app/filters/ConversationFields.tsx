'use client';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FilterChoicesQuery } from './choices.generated.ts';
import { choiceOptions } from './choiceOptions.ts';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, grades, kinds, ratings, states } from './filters.ts';
import { gradeName } from './names.ts';
import { TagField } from './TagField.tsx';
import { VisitorField } from './VisitorField.tsx';

export interface ConversationFieldsProps {
  filters: Filters;
  choices: FilterChoicesQuery | undefined;
  timeZone: string;
  now: Date;
  /** The reader's own ended ones: who had them and where they stand is no question. */
  own?: boolean;
  onChange: (filters: Filters) => void;
}

/** All that conversations can be filtered by. */
export function ConversationFields({ filters, choices, own = false, onChange, ...time }: ConversationFieldsProps) {
  const t = useMessages();
  const labels = choiceOptions(choices?.labels, t('filter.allLabels'), filters.label === 'none' ? undefined : filters.label, t);
  return (
    <div role="group" aria-label={t('filter.title')}>
      <FilterBar filters={filters} choices={choices} own={own} onChange={onChange} {...time}>
        <VisitorField visitor={filters.visitor} onChange={(visitor) => onChange({ ...filters, visitor })} />
        <Field label={t('filter.label')} className="min-w-36 flex-1">
          <Select
            value={filters.label ?? ''}
            options={[...labels, { value: 'none', label: t('filter.unlabeled') }]}
            onChange={(label) => onChange({ ...filters, label: label || undefined })}
          />
        </Field>
        <TagField tag={filters.tag} onChange={(tag) => onChange({ ...filters, tag })} />
        <Field label={t('filter.response')} className="min-w-36 flex-1">
          <Select
            value={filters.grade ?? ''}
            options={[{ value: '', label: t('common.all') }, ...grades.map((grade) => ({ value: grade, label: t(gradeName(grade)) }))]}
            onChange={(grade) => onChange({ ...filters, grade: grade === '' ? undefined : grade })}
          />
        </Field>
        <Field label={t('filter.rating')} className="min-w-36 flex-1">
          <Select
            value={filters.rating ?? ''}
            options={[{ value: '', label: t('common.all') }, ...ratings.map((rating) => ({ value: rating, label: t('filter.ratingOf', { rating }) }))]}
            onChange={(rating) => onChange({ ...filters, rating: rating === '' ? undefined : rating })}
          />
        </Field>
        <Field label={t('filter.kind')} className="min-w-36 flex-1">
          <Select
            value={filters.kind ?? ''}
            options={[{ value: '', label: t('common.all') }, ...kinds.map((kind) => ({ value: kind, label: t(`filter.kind.${kind}`) }))]}
            onChange={(kind) => onChange({ ...filters, kind: kind === '' ? undefined : kind })}
          />
        </Field>
        {!own && (
          <Field label={t('filter.state')} className="min-w-36 flex-1">
            <Select
              value={filters.state ?? ''}
              options={[{ value: '', label: t('common.all') }, ...states.map((state) => ({ value: state, label: t(`state.${state}`) }))]}
              onChange={(state) => onChange({ ...filters, state: state === '' ? undefined : state })}
            />
          </Field>
        )}
      </FilterBar>
    </div>
  );
}
