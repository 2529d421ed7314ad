'use client';
import { type MouseEvent, type ReactNode, type Ref, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Align, place } from './anchor.ts';
import { cx } from './cx.ts';
import { focusFirst } from './focusFirst.ts';

export interface TriggerProps {
  ref: Ref<HTMLButtonElement>;
  'aria-expanded': boolean;
  'aria-haspopup': 'menu' | 'dialog' | 'listbox';
  'aria-controls': string | undefined;
  onPointerDown: () => void;
  onClick: (event: MouseEvent) => void;
}

interface PopoverProps {
  trigger: (props: TriggerProps) => ReactNode;
  children: (close: () => void) => ReactNode;
  haspopup?: TriggerProps['aria-haspopup'];
  align?: Align;
  className?: string;
}

/** A panel at a button, above everything else; Esc and a click beside it close it, the focus goes back to the button. */
export function Popover({ trigger, children, haspopup = 'dialog', align = 'start', className }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [openAtPress, setOpenAtPress] = useState(false);
  const close = () => setOpen(false);

  // Before the panel leaves the page: only then does the browser give the focus back to the button.
  useLayoutEffect(() => {
    const [box, anchor] = [panel.current, button.current];
    if (!open || !box || !anchor) return;
    box.showPopover();
    const move = () => place(box, anchor, align);
    move();
    focusFirst(box);
    const sized = new ResizeObserver(move);
    sized.observe(box);
    window.addEventListener('resize', move);
    window.addEventListener('scroll', move, true);
    return () => {
      sized.disconnect();
      window.removeEventListener('resize', move);
      window.removeEventListener('scroll', move, true);
      if (box.matches(':popover-open')) box.hidePopover();
    };
  }, [open, align]);

  return (
    <>
      {trigger({
        ref: button,
        'aria-expanded': open,
        'aria-haspopup': haspopup,
        'aria-controls': open ? id : undefined,
        // The press that opens the click has closed the panel already, as one beside it.
        onPointerDown: () => setOpenAtPress(open),
        onClick: ({ detail }) => setOpen(detail > 0 ? !openAtPress : !open),
      })}
      {open && (
        <div
          id={id}
          ref={panel}
          popover="auto"
          onToggle={(event) => event.target === panel.current && event.newState === 'closed' && setOpen(false)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
          className={cx(
            'fixed inset-auto m-0 animate-rise overflow-y-auto rounded-card border border-line-strong bg-surface p-1 text-ink shadow-float',
            className,
          )}
        >
          {children(close)}
        </div>
      )}
    </>
  );
}
