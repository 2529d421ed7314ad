'use client';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Toast } from './Toast.tsx';
import { ToastContext, type ToastMessage } from './toastContext.ts';

interface ToastProviderProps {
  closeLabel: string;
  children: ReactNode;
}

/** Once, near the root. Shows the newest three, above dialogs too. */
export function ToastProvider({ closeLabel, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<(ToastMessage & { id: number })[]>([]);
  const next = useRef(0);
  const layer = useRef<HTMLDivElement>(null);

  const show = useCallback((message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setToasts((all) => [...all.slice(-2), { ...message, id }]);
  }, []);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);

  useEffect(() => {
    const box = layer.current;
    if (box?.matches(':popover-open')) box.hidePopover();
    if (toasts.length > 0) box?.showPopover();
  }, [toasts]);
  return (
    <ToastContext value={show}>
      {children}
      <div
        ref={layer}
        popover="manual"
        role="status"
        className="fixed inset-x-0 top-auto bottom-4 m-0 mx-auto w-fit max-w-[calc(100vw-2rem)] flex-col gap-2 border-0 bg-transparent p-1 open:flex max-pane:bottom-20"
      >
        {toasts.map((toast) => (
          <Toast key={toast.id} message={toast} closeLabel={closeLabel} onClose={() => close(toast.id)} />
        ))}
      </div>
    </ToastContext>
  );
}
