'use client';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ToastLayer } from './ToastLayer.tsx';
import { ToastContext, type ToastMessage } from './toastContext.ts';
import { useTopModal } from './useTopModal.ts';

interface ToastProviderProps {
  closeLabel: string;
  children: ReactNode;
}

export interface ShownToast extends ToastMessage {
  id: number;
}

/** Once, near the root. Shows the newest three, in an open dialog too: all that is beside one cannot be reached. */
export function ToastProvider({ closeLabel, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const next = useRef(0);
  const { modal, look } = useTopModal();

  const show = useCallback((message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setToasts((all) => [...all.slice(-2), { ...message, id }]);
  }, []);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  useEffect(look, [toasts, look]);
  return (
    <ToastContext value={show}>
      {children}
      <ToastLayer toasts={toasts} closeLabel={closeLabel} modal={modal} onClose={close} />
    </ToastContext>
  );
}
