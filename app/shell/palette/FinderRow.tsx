import { Check } from 'lucide-react';
import { cx } from '../../../ui/cx.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import type { FinderEntry } from './Finder.tsx';

interface FinderRowProps {
  id: string;
  entry: FinderEntry;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

export function FinderRow({ id, entry: { text, hint, icon, shortcut, danger, checked }, active, onPoint, onChoose }: FinderRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={cx(
        'flex min-h-9 cursor-pointer items-center gap-3 rounded-control px-3 text-list pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:stroke-[1.7]',
        active && 'bg-accent-soft',
        danger ? 'text-bad' : 'text-ink',
      )}
    >
      <span aria-hidden="true" className={cx('flex', !danger && 'text-ink-3')}>
        {icon}
      </span>
      <span className="min-w-0 truncate">{text}</span>
      <span className="min-w-0 flex-1 truncate text-meta text-ink-2">{hint}</span>
      {checked && <Check aria-hidden="true" className="text-accent-ink" />}
      {shortcut && (
        <span className="shrink-0 pointer-coarse:hidden">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </div>
  );
}
