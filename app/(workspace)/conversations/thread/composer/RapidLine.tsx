import { RapidClip } from '../../../../rapid/RapidClip.tsx';
import type { RapidItem } from './rapid.ts';

/** `files`: how many come along. */
export function RapidLine({ item: { name, folder, text }, files }: { item: RapidItem; files: number }) {
  return (
    <span className="grid grid-cols-[132px_1fr_auto] gap-2.5">
      <b className="truncate font-semibold text-accent-ink">#{name}</b>
      <span className="truncate text-ink-2">
        {folder && <span className="text-ink-3">{folder} · </span>}
        {text}
      </span>
      <RapidClip count={files} />
    </span>
  );
}
