'use client';
import { X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './cx.ts';
import { focusFirst } from './focusFirst.ts';
import { IconButton } from './IconButton.tsx';
import { useAlive } from './useAlive.ts';

export interface ModalProps {
  title: string;
  description?: ReactNode;
  closeLabel: string;
  /** Asked for by Esc, the cross or a click beside it; the caller unmounts it, or asks back first. */
  onClose: () => void;
  footer?: ReactNode;
  /** A click beside it does not close it. */
  sticky?: boolean;
  /** What is in it has its own edges, and scrolls by itself. */
  flush?: boolean;
  children: ReactNode;
}

/**
 * A native dialog, open as long as it is mounted; the focus returns to where it was. Dialog and Sheet give it a shape. At the
 * end of the page, since not every tool that looks at colours knows of the browser's top layer.
 */
export function Modal(props: ModalProps & { className: string }) {
  // One that a page begins with: React can neither draw it on the server nor take it over from there.
  const alive = useAlive();
  return alive && <OpenModal {...props} />;
}

function OpenModal({ title, description, closeLabel, onClose, footer, sticky = false, flush = false, children, className }: ModalProps & { className: string }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    focusFirst(dialog);
    return () => dialog?.close();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return createPortal(
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-description` : undefined}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === ref.current && !sticky && isBeside(event) && onClose()}
      className={cx('m-0 flex-col border border-line bg-surface p-0 text-ink shadow-float open:flex backdrop:bg-scrim', className)}
    >
      <header className="flex items-start gap-3 border-b border-line py-3 pr-3 pl-5">
        <div className="min-w-0 flex-1 pt-1 pointer-coarse:pt-2.5">
          <h2 id={`${id}-title`} tabIndex={-1} className="m-0 truncate outline-none text-title font-semibold tracking-[-0.01em]">
            {title}
          </h2>
          {description && (
            <div id={`${id}-description`} className="mt-0.5 text-list text-ink-2">
              {description}
            </div>
          )}
        </div>
        <IconButton label={closeLabel} icon={<X />} onClick={onClose} />
      </header>
      <div className={cx('min-h-0 flex-1', flush ? 'flex flex-col' : 'overflow-y-auto px-5 py-4')}>{children}</div>
      {footer && <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>}
    </dialog>,
    document.body,
  );
}

/** Its own edge and scroll bar are the dialog too. */
function isBeside({ clientX, clientY, currentTarget }: PointerEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
