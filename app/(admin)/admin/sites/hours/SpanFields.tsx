'use client';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { FieldError } from '../../../../../ui/FieldError.tsx';
import { IconButton } from '../../../../../ui/IconButton.tsx';
import { TextInput } from '../../../../../ui/TextInput.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { officeDay, type Span, spansProblem } from './hoursValues.ts';

interface SpanFieldsProps {
  /** Whose they are, for screen readers. */
  day: string;
  spans: readonly Span[];
  onChange: (spans: Span[]) => void;
}

/** The times of one day, one a line; without any it is closed. */
export function SpanFields({ day, spans, onChange }: SpanFieldsProps) {
  const t = useMessages();
  const id = useId();
  const problem = spansProblem(spans);
  const set = (at: number, change: Partial<Span>) => onChange(spans.map((span, index) => (index === at ? { ...span, ...change } : span)));
  const time = (at: number, end: keyof Span) => (
    <TextInput
      type="time"
      aria-label={t(`admin.hours.${end}`, { day })}
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? id : undefined}
      value={spans[at]?.[end]}
      onChange={(event) => set(at, { [end]: event.target.value })}
      className="w-34!"
    />
  );
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      {spans.length === 0 && <span className="py-1.5 text-list text-ink-3">{t('admin.hours.shut')}</span>}
      {spans.map(({ from, to }, at) => (
        <div key={at} className="flex items-center gap-1.5">
          {time(at, 'from')}
          <span aria-hidden="true">–</span>
          {time(at, 'to')}
          <IconButton label={t('admin.hours.removeSpan', { from, to, day })} icon={<X />} onClick={() => onChange(spans.filter((_, index) => index !== at))} />
        </div>
      ))}
      <FieldError id={id}>{problem && t(problem)}</FieldError>
      <div>
        <Button size="sm" icon={<Plus />} aria-label={t('admin.hours.addSpanTo', { day })} onClick={() => onChange([...spans, nextOf(spans)])}>
          {t('admin.hours.addSpan')}
        </Button>
      </div>
    </div>
  );
}

/** Begins where the last one ends. */
function nextOf(spans: readonly Span[]): Span {
  const last = spans.at(-1);
  return last ? { from: last.to, to: '' } : officeDay;
}
