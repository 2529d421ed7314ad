'use client';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { cx } from './cx.ts';
import { Toast } from './Toast.tsx';
import type { ShownToast } from './ToastProvider.tsx';

interface ToastLayerProps {
  toasts: readonly ShownToast[];
  closeLabel: string;
  modal: HTMLElement | null;
  onClose: (id: number) => void;
}

export function ToastLayer({ toasts, closeLabel, modal, onClose }: ToastLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = layer.current;
    if (box?.matches(':popover-open')) box.hidePopover();
    // A dialog that has just closed took it along; it comes again where the toasts are then.
    if (toasts.length > 0 && box?.isConnected) box.showPopover();
  }, [toasts, modal]);

  const content = (
    <div
      ref={layer}
      popover="manual"
      // Above what one writes in; on a phone, where the screen keyboard is there too, under the header.
      role="status"
      className={cx(
        'fixed inset-x-0 top-auto m-0 mx-auto w-fit max-w-[calc(100vw-2rem)] flex-col gap-2 border-0 bg-transparent p-1 open:flex max-pane:top-[calc(4.5rem+env(safe-area-inset-top))] max-pane:bottom-auto',
        modal ? 'bottom-4' : 'bottom-(--kept-free,1rem)',
      )}
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} message={toast} closeLabel={closeLabel} onClose={() => onClose(toast.id)} />
      ))}
    </div>
  );
  return modal ? createPortal(content, modal) : content;
}
