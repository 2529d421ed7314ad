'use client';
import type { BarValues, Series } from './BarChart.tsx';

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
  let under = 0;
  const pieces = series.map((one, index) => {
    const height = (100 * (bar.values[index] ?? 0)) / top;
    under += height;
    return { ...one, height, y: 100 - under };
  });
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
        {pieces.map(
          (piece) =>
            piece.height > 0 && (
              <rect key={piece.id} x={`${left + width * 0.12}%`} width={`${width * 0.76}%`} y={`${piece.y}%`} height={`${piece.height}%`} fill={piece.color} />
            ),
        )}
      </g>
    </g>
  );
}
