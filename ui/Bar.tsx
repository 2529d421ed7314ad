'use client';
import type { BarValues, Series } from './BarChart.tsx';
import { stacked } from './scale.ts';

interface BarProps {
  bar: BarValues;
  series: readonly Series[];
  top: number;
  /** Percent of the chart. */
  left: number;
  width: number;
  active: boolean;
  tabIndex: number;
  onPoint: () => void;
  onSelect?: () => void;
}

export function Bar({ bar, series, top, left, width, active, tabIndex, onPoint, onSelect }: BarProps) {
  const pieces = stacked(bar.values.map((value) => (100 * value) / top));
  return (
    <g role="listitem">
      <g
        data-bar
        role={onSelect ? 'button' : 'img'}
        aria-label={bar.title}
        tabIndex={tabIndex}
        onPointerEnter={onPoint}
        onFocus={onPoint}
        onClick={onSelect}
        onKeyDown={(event) => event.key === 'Enter' && onSelect?.()}
        className={onSelect ? 'group cursor-pointer outline-none' : 'group outline-none'}
      >
        <rect
          x={`${left}%`}
          width={`${width}%`}
          height="100%"
          rx="4"
          className={`group-focus-visible:stroke-accent group-focus-visible:stroke-2 ${active ? 'fill-accent-soft' : 'fill-transparent'}`}
        />
        {series.map(({ id, color }, index) => {
          const piece = pieces[index];
          if (!piece || piece.height === 0) return null;
          return <rect key={id} x={`${left + width * 0.12}%`} width={`${width * 0.76}%`} y={`${piece.y}%`} height={`${piece.height}%`} fill={color} />;
        })}
      </g>
    </g>
  );
}
