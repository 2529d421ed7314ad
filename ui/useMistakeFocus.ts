import { type RefObject, useEffect, useRef } from 'react';

/** Once it was sent and came back with mistakes, the focus goes to the first field that has one. */
export function useMistakeFocus(form: RefObject<HTMLElement | null>, pending: boolean): void {
  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current && !pending) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    wasPending.current = pending;
  }, [form, pending]);
}
