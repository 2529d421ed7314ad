import { usePathname } from 'next/navigation';
import { useCallback, useSyncExternalStore } from 'react';
import { changeAddress, hearAddress } from '../../address.ts';

export interface Selection {
  id: string | null;
  /** `seq`: the message or note that the conversation is to be opened at. */
  select: (id: string | null, seq?: number | null) => void;
  hrefOf: (id: string, seq?: number | null) => string;
}

/** The chosen conversation stands in the address. Changing it asks the server nothing: all of it is here already. */
export function useSelection(base: '/conversations' | '/history'): Selection {
  const routed = usePathname();
  const path = useSyncExternalStore(hearAddress, () => window.location.pathname, () => routed);
  const id = path.startsWith(`${base}/`) ? decodeURIComponent(path.slice(base.length + 1)) : null;
  const pathTo = useCallback((other: string | null) => (other ? `${base}/${encodeURIComponent(other)}` : base), [base]);
  const hrefOf = useCallback((other: string, seq?: number | null) => pathTo(other) + (seq ? `?message=${seq}` : ''), [pathTo]);
  const select = useCallback(
    (other: string | null, seq?: number | null) => {
      const query = new URLSearchParams(window.location.search);
      query.delete('message');
      if (other && seq) query.set('message', String(seq));
      changeAddress(pathTo(other) + (query.size > 0 ? `?${query.toString()}` : ''), { step: true });
    },
    [pathTo],
  );
  return { id, select, hrefOf };
}
