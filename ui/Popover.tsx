'use client';
import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import { type Align, place } from './anchor.ts';
import { cx } from './cx.ts';

export interface TriggerProps {
  ref: Ref<HTMLButtonElement>;
  'aria-expanded': boolean;
  'aria-haspopup': 'menu' | 'dialog' | 'listbox';
  'aria-controls': string | undefined;
  onClick: () => void;
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

  useEffect(() => {
    const [box, anchor] = [panel.current, button.current];
    if (!open || !box || !anchor) return;
    box.showPopover();
    const move = () => place(box, anchor, align);
    move();
    const sized = new ResizeObserver(move);
    sized.observe(box);
    window.addEventListener('resize', move);
    window.addEventListener('scroll', move, true);
    return () => {
      sized.disconnect();
      window.removeEventListener('resize', move);
      window.removeEventListener('scroll', move, true);
    };
  }, [open, align]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      {trigger({
        ref: button,
        'aria-expanded': open,
        'aria-haspopup': haspopup,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
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
