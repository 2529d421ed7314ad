'use client';
import { useCallback, useEffect, useState } from 'react';

/** The modal dialog on top, if there is one when one looks; when it closes, the one under it. */
export function useTopModal() {
  const [modal, setModal] = useState<HTMLDialogElement | null>(null);
  const look = useCallback(() => setModal([...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null), []);
  useEffect(() => {
    modal?.addEventListener('close', look);
    return () => modal?.removeEventListener('close', look);
  }, [modal, look]);
  return { modal, look };
}
