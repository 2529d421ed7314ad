import type { RapidItem } from './rapid.ts';

export function RapidLine({ item: { name, folder, text } }: { item: RapidItem }) {
  return (
    <span className="grid grid-cols-[132px_1fr] gap-2.5">
      <b className="truncate font-semibold text-accent-ink">#{name}</b>
      <span className="truncate text-ink-2">
        {folder && <span className="text-ink-3">{folder} · </span>}
        {text}
      </span>
    </span>
  );
}
