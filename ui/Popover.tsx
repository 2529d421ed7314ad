'use client';
import { type MouseEvent, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import type { Align } from './anchor.ts';
import { PopoverPanel } from './PopoverPanel.tsx';

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
  const [open, setOpen] = useState(false);
  const [openAtPress, setOpenAtPress] = useState(false);
  const close = () => setOpen(false);
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
        <PopoverPanel id={id} anchor={button} align={align} className={className} onClose={close}>
          {children(close)}
        </PopoverPanel>
      )}
    </>
  );
}
