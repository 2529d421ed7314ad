'use client';
import { Button } from '../../../../ui/Button.tsx';
import type { Series } from '../../../../ui/BarChart.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

interface ChartLegendProps {
  series: readonly Series[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}

/** Says which colour is which label, and chooses which are shown. */
export function ChartLegend({ series, hidden, onChange }: ChartLegendProps) {
  const t = useMessages();
  const toggle = (id: string) => onChange(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <div role="group" aria-label={t('admin.statistics.shownLabels')} className="mb-2 flex flex-wrap items-center gap-1.5">
      {series.map(({ id, label, color }) => (
        <button
          key={id}
          type="button"
          aria-pressed={!hidden.includes(id)}
          onClick={() => toggle(id)}
          className="inline-flex h-7 items-center gap-1.5 rounded-chip border border-line-strong bg-surface px-2 text-meta text-ink hover:bg-hover aria-[pressed=false]:border-dashed aria-[pressed=false]:bg-transparent aria-[pressed=false]:text-ink-3 aria-[pressed=false]:[&>span]:opacity-30 pointer-coarse:h-9"
        >
          <span aria-hidden="true" className="size-2.5 rounded-full forced-color-adjust-none" style={{ background: color }} />
          {label}
        </button>
      ))}
      {series.length > 1 && (
        <Button size="sm" variant="ghost" onClick={() => onChange(hidden.length > 0 ? [] : series.slice(1).map(({ id }) => id))}>
          {hidden.length > 0 ? t('admin.statistics.showAll') : t('admin.statistics.showOne')}
        </Button>
      )}
    </div>
  );
}
