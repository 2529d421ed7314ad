import type { ReactNode } from 'react';
import { cx } from '../../../../ui/cx.ts';
import { linked } from './linked.ts';

interface BubbleProps {
  text: string;
  ours: boolean;
  last: boolean;
  className?: string;
}

export function Bubble({ text, ours, last, className }: BubbleProps) {
  return (
    <div
      className={cx(
        'mb-[3px] max-w-[62%] rounded-[14px] px-3 py-2 wrap-anywhere whitespace-pre-wrap max-pane:max-w-[84%]',
        ours ? 'self-end bg-mine text-mine-ink' : 'self-start bg-theirs text-ink',
        last && (ours ? 'rounded-br-[4px]' : 'rounded-bl-[4px]'),
        className,
      )}
    >
      {linked(text).map(
        (part, index): ReactNode =>
          part.href ? (
            <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow" className="text-inherit underline underline-offset-2">
              {part.text}
            </a>
          ) : (
            part.text
          ),
      )}
    </div>
  );
}
