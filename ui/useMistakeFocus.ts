import { type RefObject, useEffect, useRef } from 'react';

/** Once it was sent and came back with mistakes, the focus goes to the first field that has one. */
export function useMistakeFocus(form: RefObject<HTMLElement | null>, pending: boolean): void {
  const wasPending = useRef(false);
  useEffect(() => {
    const wrong = wasPending.current && !pending && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus({ preventScroll: true });
      // With its name above and the mistake below.
      wrong.scrollIntoView({ block: 'center' });
    }
    wasPending.current = pending;
  }, [form, pending]);
}
