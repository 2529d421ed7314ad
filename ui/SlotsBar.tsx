import { cx } from './cx.ts';

interface SlotsBarProps {
  taken: number;
  total: number;
  /** The whole in words: “3 of 4 slots taken”. */
  label: string;
  showFigures?: boolean;
}

const mostPieces = 12;

/** One piece a place, one bar when there are many; red when full. */
export function SlotsBar({ taken, total, label, showFigures = true }: SlotsBarProps) {
  const full = taken >= total;
  const fill = full ? 'bg-bad-fill' : 'bg-accent';
  return (
    <span role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={Math.max(total, taken)} aria-valuenow={taken} aria-valuetext={label} className="flex min-w-0 flex-1 items-center gap-2 text-meta">
      <span className="flex h-1.5 min-w-8 flex-1 gap-[3px]">
        {total <= mostPieces ? (
          Array.from({ length: total }, (_, index) => (
            <span key={index} className={cx('flex-1 rounded-full transition-colors duration-100', index < taken ? fill : 'bg-line-strong')} />
          ))
        ) : (
          <span className="flex-1 overflow-hidden rounded-full bg-line-strong">
            <span className={cx('block h-full', fill)} style={{ width: `${Math.min(100, (100 * taken) / total)}%` }} />
          </span>
        )}
      </span>
      {showFigures && (
        <b aria-hidden="true" className={cx('font-semibold', full ? 'text-bad' : 'text-ink')}>
          {taken}/{total}
        </b>
      )}
    </span>
  );
}
