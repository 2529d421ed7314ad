import type { MouseEvent, ReactNode } from 'react';
import { writeOnceOpen } from '../thread/composer/wantsToWrite.ts';

interface RowLinkProps {
  href: string;
  selected: boolean;
  heading?: 'h2' | 'h3';
  onOpen: () => void;
  children: ReactNode;
}

/** A true link, that can be opened in another tab, spread over its whole row. */
export function RowLink({ href, selected, heading: Heading = 'h3', onOpen, children }: RowLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // A click wants to write; who came by keyboard stays in the list.
    if (event.detail > 0) writeOnceOpen();
    onOpen();
  };
  return (
    <Heading className="m-0 truncate text-[0.84375rem] font-semibold">
      <a
        href={href}
        onClick={open}
        aria-current={selected ? 'page' : undefined}
        className="text-ink no-underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
      >
        {children}
      </a>
    </Heading>
  );
}
