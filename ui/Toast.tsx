'use client';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { cx } from './cx.ts';
import type { ToastMessage } from './toastContext.ts';

interface ToastProps {
  message: ToastMessage;
  closeLabel: string;
  onClose: () => void;
}

const plainMilliseconds = 6_000;
const actionMilliseconds = 12_000;

export function Toast({ message, closeLabel, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close.current(), message.action ? actionMilliseconds : plainMilliseconds);
    return () => clearTimeout(timer);
  }, [held, message.action]);
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={cx(
        'flex animate-rise items-center gap-3 rounded-card px-4 py-2 text-list shadow-float',
        message.tone === 'bad' ? 'bg-bad text-on-bad' : 'bg-ink text-surface',
      )}
    >
      <span className="min-w-0 flex-1">{message.text}</span>
      {message.action && (
        <button
          type="button"
          onClick={() => {
            message.action?.run();
            onClose();
          }}
          className="min-h-6 pointer-coarse:min-h-11 border-0 bg-transparent px-1 font-semibold text-inherit underline underline-offset-2 focus-visible:outline-current"
        >
          {message.action.label}
        </button>
      )}
      <button type="button" aria-label={closeLabel} onClick={onClose} className="-mr-2 grid size-6 place-items-center border-0 pointer-coarse:size-11 bg-transparent p-0 text-inherit focus-visible:outline-current">
        <X aria-hidden="true" className="size-4 stroke-[1.7]" />
      </button>
    </div>
  );
}
