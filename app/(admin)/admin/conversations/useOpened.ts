'use client';
import { useSearchParams } from 'next/navigation';

/** Which conversation is open, and at which message, stands in the address, so that Back closes it and a link leads to it. */
export function useOpened() {
  const query = useSearchParams();
  const goTo = (id: string | null, seq?: number | null) => {
    const next = new URLSearchParams(query.toString());
    next.delete('message');
    if (id) next.set('open', id);
    else next.delete('open');
    if (id && seq) next.set('message', String(seq));
    return `?${next.toString()}`;
  };
  return {
    opened: query.get('open'),
    open: (id: string, seq?: number | null) => window.history.pushState(null, '', goTo(id, seq)),
    close: () => window.history.replaceState(null, '', goTo(null)),
  };
}
