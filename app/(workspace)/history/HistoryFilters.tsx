import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import { type Period, periods } from './period.ts';

/** A label's id, or one of the two that are none. */
export type LabelChoice = 'any' | 'none' | (string & {});

interface HistoryFiltersProps {
  period: Period;
  onPeriod: (period: Period) => void;
  label: LabelChoice;
  onLabel: (label: LabelChoice) => void;
}

export function HistoryFilters({ period, onPeriod, label, onLabel }: HistoryFiltersProps) {
  const t = useMessages();
  const { labels } = useLive();
  return (
    <div role="group" aria-label={t('history.filters')} className="grid grid-cols-2 gap-2">
      <Field label={t('history.period')} hideLabel>
        <Select value={period} options={periods.map((value) => ({ value, label: t(`history.${value}`) }))} onChange={onPeriod} />
      </Field>
      <Field label={t('history.label')} hideLabel>
        <Select
          value={label}
          options={[
            { value: 'any', label: t('history.anyLabel') },
            { value: 'none', label: t('history.unlabeled') },
            ...labels.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={onLabel}
        />
      </Field>
    </div>
  );
}
