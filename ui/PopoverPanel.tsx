'use client';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { type Align, place } from './anchor.ts';
import { cx } from './cx.ts';
import { focusFirst } from './focusFirst.ts';

interface PopoverPanelProps {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  align: Align;
  className?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Open as long as it is mounted. A component of its own: it must give the focus back before it leaves the page. */
export function PopoverPanel({ id, anchor, align, className, onClose, children }: PopoverPanelProps) {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const [box, at] = [panel.current, anchor.current];
    if (!box || !at) return;
    box.showPopover();
    const move = () => place(box, at, align);
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
      if (box.contains(document.activeElement)) at.focus();
    };
  }, [anchor, align]);
  return (
    <div
      id={id}
      ref={panel}
      popover="auto"
      onToggle={(event) => event.target === panel.current && event.newState === 'closed' && onClose()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      className={cx(
        'fixed inset-auto m-0 animate-rise overflow-y-auto rounded-card border border-line-strong bg-surface p-1 text-ink shadow-float',
        className,
      )}
    >
      {children}
    </div>
  );
}
