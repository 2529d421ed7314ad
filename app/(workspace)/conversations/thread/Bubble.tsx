import { cx } from '../../../../ui/cx.ts';
import { Files } from '../../../files/Files.tsx';
import type { FileLineFragment } from '../../../live/fragments.generated.ts';
import { Linked } from './Linked.tsx';

interface BubbleProps {
  text: string;
  files?: readonly FileLineFragment[];
  ours: boolean;
  last: boolean;
  /** What became of it since it was written. */
  mark?: string;
  /** It is the one that was looked for. */
  found?: boolean;
  className?: string;
}

export function Bubble({ text, files = [], ours, last, mark, found, className }: BubbleProps) {
  return (
    <div
      data-said
      data-found={found || undefined}
      className={cx(
        'mb-[3px] max-w-[62%] rounded-[14px] px-3 py-2 overflow-clip wrap-anywhere whitespace-pre-wrap max-pane:max-w-[84%]',
        ours ? 'self-end bg-mine text-mine-ink' : 'self-start bg-theirs text-ink',
        last && (ours ? 'rounded-br-[4px]' : 'rounded-bl-[4px]'),
        found && 'animate-found',
        className,
      )}
    >
      <Linked text={text} />
      {files.length > 0 && <Files files={files} below={text !== ''} />}
      {mark && <span className="ml-2 text-[0.71875rem] whitespace-nowrap italic">{mark}</span>}
    </div>
  );
}
