'use client';
import { createContext, useContext } from 'react';

export interface ToastMessage {
  text: string;
  tone?: 'neutral' | 'bad';
  action?: { label: string; run: () => void };
}

export const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** `const toast = useToast(); toast({ text: 'Archived', action: { label: 'Undo', run } })` */
export const useToast = (): ((message: ToastMessage) => void) => useContext(ToastContext);
