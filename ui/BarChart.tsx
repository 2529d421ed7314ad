'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Bar } from './Bar.tsx';
import { named, topOf } from './scale.ts';

export interface Series {
  id: string;
  label: string;
  color: string;
}

export interface BarValues {
  id: string;
  /** Under the axis. */
  label: string;
  /** One for each series, in their order. */
  values: readonly number[];
  /** All of it in words, for the line above and for screen readers. */
  title: string;
}

interface BarChartProps {
  label: string;
  /** Shown above until a bar is pointed at. */
  hint: string;
  series: readonly Series[];
  bars: readonly BarValues[];
  formatValue: (value: number) => string;
  onSelect?: (id: string) => void;
}

/** Stacked bars. One stop for Tab, arrows go from bar to bar, Enter opens; offer the values as a table beside it. */
export function BarChart({ label, hint, series, bars, formatValue, onSelect }: BarChartProps) {
  const chart = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const top = topOf(Math.max(0, ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0))));
  const width = 100 / Math.max(1, bars.length);
  const stop = Math.min(at ?? bars.length - 1, bars.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: bars.length - 1 };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    chart.current?.querySelectorAll<SVGGElement>('[data-bar]')[Math.max(0, Math.min(target, bars.length - 1))]?.focus();
  };
  return (
    <figure className="m-0" aria-label={label}>
      <p aria-hidden="true" className="m-0 mb-3 min-h-10 text-list text-ink-2 tabular-nums">
        {at === null ? hint : bars[at]?.title}
      </p>
      <div className="grid grid-cols-[auto_1fr] gap-x-2">
        <div aria-hidden="true" className="flex h-56 flex-col justify-between text-right text-meta text-ink-3 *:-my-2 *:h-4 *:leading-4">
          {[4, 3, 2, 1, 0].map((quarter) => (
            <span key={quarter}>{formatValue((top / 4) * quarter)}</span>
          ))}
        </div>
        <svg
          ref={chart}
          role="list"
          aria-label={label}
          className="h-56 w-full overflow-visible"
          onKeyDown={onKeyDown}
          onPointerLeave={() => setAt(null)}
          onBlur={() => setAt(null)}
        >
          {[0, 25, 50, 75, 100].map((y) => (
            <line key={y} x1="0" x2="100%" y1={`${y}%`} y2={`${y}%`} className="stroke-line" />
          ))}
          {bars.map((bar, index) => (
            <Bar
              key={bar.id}
              bar={bar}
              series={series}
              top={top}
              left={index * width}
              width={width}
              active={index === at}
              tabIndex={index === stop ? 0 : -1}
              onPoint={() => setAt(index)}
              onSelect={onSelect && (() => onSelect(bar.id))}
            />
          ))}
        </svg>
        <div aria-hidden="true" className="relative col-start-2 mt-1.5 h-5 text-meta text-ink-3">
          {named(bars.length, 7).map((index) => (
            <span key={index} className="absolute -translate-x-1/2 whitespace-nowrap" style={{ left: `${(index + 0.5) * width}%` }}>
              {bars[index]?.label}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}
