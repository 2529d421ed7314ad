import type { RapidItem } from './rapid.ts';

export function RapidLine({ item: { name, text } }: { item: RapidItem }) {
  return (
    <span className="grid grid-cols-[132px_1fr] gap-2.5">
      <b className="truncate font-semibold text-accent-ink">#{name}</b>
      <span className="truncate text-ink-2">{text}</span>
    </span>
  );
}
