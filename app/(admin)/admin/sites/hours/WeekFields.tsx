'use client';
import { Button } from '../../../../../ui/Button.tsx';
import { FieldGroup } from '../../../../../ui/FieldGroup.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { type Span } from './hoursValues.ts';
import { SpanFields } from './SpanFields.tsx';

interface WeekFieldsProps {
  week: readonly (readonly Span[])[];
  onChange: (week: (readonly Span[])[]) => void;
}

const days = ['0', '1', '2', '3', '4', '5', '6'] as const;

export function WeekFields({ week, onChange }: WeekFieldsProps) {
  const t = useMessages();
  return (
    <FieldGroup label={t('admin.hours.week')} hint={t('admin.hours.weekHint')}>
      <ul className="m-0 flex list-none flex-col gap-3 p-0">
        {days.map((day, at) => (
          <li key={day} className="grid grid-cols-[6.5rem_1fr] gap-2 max-pane:grid-cols-1 max-pane:gap-0">
            <span className="py-1.5 text-list font-medium">{t(`admin.hours.day.${day}`)}</span>
            <SpanFields day={t(`admin.hours.day.${day}`)} spans={week[at] ?? []} onChange={(spans) => onChange(week.map((old, index) => (index === at ? spans : old)))} />
          </li>
        ))}
      </ul>
      <Button size="sm" className="mt-3" onClick={() => onChange(week.map((old, index) => (index < 5 ? (week[0] ?? []) : old)))}>
        {t('admin.hours.copy')}
      </Button>
    </FieldGroup>
  );
}
