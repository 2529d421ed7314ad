import { cx } from './cx.ts';

export interface Split {
  id: string;
  value: number;
  tone: 'ok' | 'warn' | 'bad' | 'none';
}

interface SplitBarProps {
  parts: readonly Split[];
  /** The whole in words. */
  label: string;
  thick?: boolean;
}

const tones = { ok: 'bg-ok-fill', warn: 'bg-warn-fill', bad: 'bg-bad-fill', none: 'bg-line-strong' };

export function SplitBar({ parts, label, thick }: SplitBarProps) {
  const shown = parts.filter((part) => part.value > 0);
  return (
    <span role="img" aria-label={label} className={cx('flex w-full gap-px overflow-hidden rounded-full bg-line forced-color-adjust-none', thick ? 'h-3' : 'h-2')}>
      {shown.map((part) => (
        <span key={part.id} className={cx('min-w-0.5', tones[part.tone])} style={{ flexGrow: part.value, flexBasis: 0 }} />
      ))}
    </span>
  );
}
