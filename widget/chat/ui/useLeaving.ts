import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Whoever presses outside of what is open has left it. */
export function useLeaving(place: RefObject<HTMLElement | null>, open: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    if (!open) return;
    const look = (event: Event) => {
      if (place.current && !event.composedPath().includes(place.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', look);
    return () => document.removeEventListener('pointerdown', look);
  }, [place, open, setOpen]);
}
