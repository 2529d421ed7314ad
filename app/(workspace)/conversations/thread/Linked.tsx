import type { ReactNode } from 'react';
import { linked } from './linked.ts';

/** Plain text whose addresses can be followed. */
export const Linked = ({ text }: { text: string }): ReactNode =>
  linked(text).map((part, index): ReactNode =>
    part.href ? (
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow" className="text-inherit underline underline-offset-2">
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
