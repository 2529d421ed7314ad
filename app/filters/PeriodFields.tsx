'use client';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { dayIn } from './days.ts';
import type { Filters } from './filters.ts';
import { type Period, periods, rangeOf } from './period.ts';

interface PeriodFieldsProps {
  filters: Filters;
  timeZone: string;
  now: Date;
  onChange: (filters: Filters) => void;
}

/** From–to begins with the days of the period that was shown. */
export function PeriodFields({ filters, timeZone, now, onChange }: PeriodFieldsProps) {
  const t = useMessages();
  const today = dayIn(timeZone, now);
  const choose = (period: Period) => {
    const { from = today, to = today } = rangeOf(filters.period, filters, today);
    onChange(period === 'custom' ? { ...filters, period, from, to } : { ...filters, period, from: undefined, to: undefined });
  };
  const ends = [
    { name: 'from', label: t('filter.from'), min: undefined, max: filters.to },
    { name: 'to', label: t('filter.to'), min: filters.from, max: undefined },
  ] as const;
  return (
    <>
      <Field label={t('filter.period')} className="min-w-36 flex-1 pane:max-w-44">
        <Select value={filters.period} options={periods.map((period) => ({ value: period, label: t(`period.${period}`) }))} onChange={choose} />
      </Field>
      {filters.period === 'custom' &&
        ends.map(({ name, label, min, max }) => (
          <Field key={name} label={label}>
            <TextInput
              type="date"
              value={filters[name] ?? ''}
              min={min}
              max={max}
              className="pane:w-38"
              onChange={(event) => event.target.value && onChange({ ...filters, [name]: event.target.value })}
            />
          </Field>
        ))}
    </>
  );
}
