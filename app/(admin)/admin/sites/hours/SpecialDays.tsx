'use client';
import { CalendarPlus, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '../../../../../ui/Button.tsx';
import { Checkbox } from '../../../../../ui/Checkbox.tsx';
import { ErrorNote } from '../../../../../ui/ErrorNote.tsx';
import { Field } from '../../../../../ui/Field.tsx';
import { FieldGroup } from '../../../../../ui/FieldGroup.tsx';
import { IconButton } from '../../../../../ui/IconButton.tsx';
import { TextInput } from '../../../../../ui/TextInput.tsx';
import { useMessages, useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../../problem.ts';
import { AdminPublicHolidaysDocument } from '../sites.generated.ts';
import { dateProblem, type SpecialDay, withHolidays } from './hoursValues.ts';
import { SpanFields } from './SpanFields.tsx';

interface SpecialDaysProps {
  exceptions: readonly SpecialDay[];
  onChange: (exceptions: SpecialDay[]) => void;
}

export function SpecialDays({ exceptions, onChange }: SpecialDaysProps) {
  const t = useMessages();
  const client = useClient();
  const { language } = useSpeech();
  const [problem, setProblem] = useState<string | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const [thisYear] = useState(() => new Date().getFullYear());
  const addHolidays = async (year: number) => {
    const { data, error } = await client.query(AdminPublicHolidaysDocument, { year, language }).toPromise();
    setProblem(problemOf(t, error) ?? null);
    if (!data) return;
    const next = withHolidays(exceptions, data.publicHolidays);
    setAdded(next.length - exceptions.length);
    onChange(next);
  };
  return (
    <FieldGroup label={t('admin.hours.special')} hint={t('admin.hours.specialHint')}>
      {problem && <ErrorNote title={problem} />}
      {exceptions.length === 0 && <p className="m-0 text-list text-ink-3">{t('admin.hours.noSpecial')}</p>}
      <ul className="m-0 flex list-none flex-col gap-3 p-0">
        {exceptions.map((day, at) => (
          <SpecialDayFields
            key={at}
            day={day}
            error={dateProblem(exceptions, day)}
            onChange={(changed) => onChange(exceptions.map((old, index) => (index === at ? changed : old)))}
            onRemove={() => onChange(exceptions.filter((_, index) => index !== at))}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" icon={<Plus />} onClick={() => onChange([...exceptions, { date: '', name: '', yearly: false, spans: [] }])}>
          {t('admin.hours.addDate')}
        </Button>
        {[thisYear, thisYear + 1].map((year) => (
          <Button key={year} size="sm" icon={<CalendarPlus />} onClick={() => void addHolidays(year)}>
            {t('admin.hours.addHolidays', { year: String(year) })}
          </Button>
        ))}
      </div>
      <p role="status" className="mt-2 mb-0 text-meta text-ink-2 empty:hidden">
        {added !== null && t('admin.hours.holidaysAdded', { count: added })}
      </p>
    </FieldGroup>
  );
}

interface SpecialDayProps {
  day: SpecialDay;
  error: ReturnType<typeof dateProblem>;
  onChange: (day: SpecialDay) => void;
  onRemove: () => void;
}

function SpecialDayFields({ day, error, onChange, onRemove }: SpecialDayProps) {
  const t = useMessages();
  const name = day.name || day.date || t('admin.hours.date');
  return (
    <li className="flex flex-col gap-2 rounded-card border border-line p-3">
      <div className="flex flex-wrap items-start gap-2">
        <Field label={t('admin.hours.date')} error={error && t(error)} required className="w-40">
          <TextInput type="date" value={day.date} onChange={(event) => onChange({ ...day, date: event.target.value })} />
        </Field>
        <Field label={t('admin.hours.name')} className="min-w-40 flex-1">
          <TextInput value={day.name} maxLength={100} onChange={(event) => onChange({ ...day, name: event.target.value })} />
        </Field>
        <span className="mt-6">
          <IconButton label={t('admin.hours.removeDate', { name })} icon={<Trash2 />} onClick={onRemove} />
        </span>
      </div>
      <Checkbox label={t('admin.hours.yearly')} checked={day.yearly} onChange={(yearly) => onChange({ ...day, yearly })} />
      <SpanFields day={name} spans={day.spans} onChange={(spans) => onChange({ ...day, spans })} />
    </li>
  );
}
