import { usePathname } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';

export interface Selection {
  id: string | null;
  /** `seq`: the message or note that the conversation is to be opened at. */
  select: (id: string | null, seq?: number | null) => void;
  hrefOf: (id: string, seq?: number | null) => string;
}

/**
 * The chosen conversation stands in the address. Changing it asks the server nothing: all of it is here already. Read from the
 * address itself: Next tells of a change later, and not at all of one that is made before its router has come to life.
 */
export function useSelection(base: '/conversations' | '/history'): Selection {
  const routed = usePathname();
  const path = useSyncExternalStore(listen, () => window.location.pathname, () => routed);
  const id = path.startsWith(`${base}/`) ? decodeURIComponent(path.slice(base.length + 1)) : null;
  const pathTo = useCallback((other: string | null) => (other ? `${base}/${encodeURIComponent(other)}` : base), [base]);
  const hrefOf = useCallback((other: string, seq?: number | null) => pathTo(other) + (seq ? `?message=${seq}` : ''), [pathTo]);
  const select = useCallback(
    (other: string | null, seq?: number | null) => {
      const query = new URLSearchParams(window.location.search);
      query.delete('message');
      if (other && seq) query.set('message', String(seq));
      window.history.pushState(null, '', pathTo(other) + (query.size > 0 ? `?${query.toString()}` : ''));
      for (const hear of hearers) hear();
    },
    [pathTo],
  );
  return { id, select, hrefOf };
}

const hearers = new Set<() => void>();

function listen(hear: () => void): () => void {
  hearers.add(hear);
  window.addEventListener('popstate', hear);
  return () => {
    hearers.delete(hear);
    window.removeEventListener('popstate', hear);
  };
}
