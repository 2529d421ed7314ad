'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { place } from './anchor.ts';
import { Kbd } from './Kbd.tsx';

interface TooltipProps {
  text: string;
  shortcut?: string;
  children: ReactNode;
}

/** Repeats what the child is called, for eyes only; the child carries the name itself. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const tip = panel.current;
    if (!open || !tip || !anchor.current) return;
    tip.showPopover();
    place(tip, anchor.current, 'center');
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      if (tip.matches(':popover-open')) tip.hidePopover();
    };
  }, [open]);

  const showSoon = useDelay(() => setOpen(true), 400);
  const hideSoon = useDelay(() => setOpen(false), 80);
  return (
    <span
      ref={anchor}
      className="inline-flex"
      onPointerEnter={(event) => event.pointerType === 'mouse' && (hideSoon.stop(), showSoon.start())}
      onPointerLeave={() => (showSoon.stop(), hideSoon.start())}
      onPointerDown={() => (showSoon.stop(), setOpen(false))}
      onFocus={(event) => event.target.matches(':focus-visible') && setOpen(true)}
      onBlur={() => setOpen(false)}
    >
      {children}
      <span
        ref={panel}
        popover="manual"
        aria-hidden="true"
        className="fixed inset-auto m-0 max-w-64 animate-rise rounded-chip border-0 bg-ink px-2 py-1 text-meta text-surface [&_kbd]:border-current [&_kbd]:text-surface"
      >
        {text} {shortcut && <Kbd>{shortcut}</Kbd>}
      </span>
    </span>
  );
}

function useDelay(run: () => void, milliseconds: number) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    start: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(run, milliseconds);
    },
    stop: () => clearTimeout(timer.current),
  };
}
