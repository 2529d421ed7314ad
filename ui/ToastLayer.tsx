'use client';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
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
    if (toasts.length === 0 || !box?.isConnected) return;
    box.style.bottom = modal ? '' : aboveWhereOneWrites();
    box.showPopover();
  }, [toasts, modal]);

  const content = (
    <div
      ref={layer}
      popover="manual"
      // On a phone under the header: at the bottom there is what one writes in, and the screen keyboard.
      role="status"
      className="fixed inset-x-0 top-auto bottom-4 m-0 mx-auto w-fit max-w-[calc(100vw-2rem)] flex-col gap-2 border-0 bg-transparent p-1 open:flex max-pane:top-[calc(4.5rem+env(safe-area-inset-top))] max-pane:bottom-auto"
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} message={toast} closeLabel={closeLabel} onClose={() => onClose(toast.id)} />
      ))}
    </div>
  );
  return modal ? createPortal(content, modal) : content;
}

/** They come uncalled, and one may be writing: nothing that is marked `data-keep-free` is covered. Empty: nothing is marked. */
function aboveWhereOneWrites(): string {
  const tops = [...document.querySelectorAll('[data-keep-free]')].filter((place) => place.checkVisibility()).map((place) => place.getBoundingClientRect().top);
  return tops.length > 0 ? `${Math.round(window.innerHeight - Math.min(...tops))}px` : '';
}
