'use client';
import { useSearchParams } from 'next/navigation';

/** Which conversation is open stands in the address, so that Back closes it and a link leads to it. */
export function useOpened() {
  const query = useSearchParams();
  const goTo = (id: string | null) => {
    const next = new URLSearchParams(query.toString());
    if (id) next.set('open', id);
    else next.delete('open');
    return `?${next.toString()}`;
  };
  return {
    opened: query.get('open'),
    open: (id: string) => window.history.pushState(null, '', goTo(id)),
    close: () => window.history.replaceState(null, '', goTo(null)),
  };
}
