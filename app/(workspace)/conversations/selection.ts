import { usePathname } from 'next/navigation';
import { useCallback } from 'react';

export interface Selection {
  id: string | null;
  select: (id: string | null) => void;
  hrefOf: (id: string) => string;
}

/** The chosen conversation stands in the address. Changing it asks the server nothing: all of it is here already. */
export function useSelection(base: '/conversations' | '/history'): Selection {
  const path = usePathname();
  const id = path.startsWith(`${base}/`) ? decodeURIComponent(path.slice(base.length + 1)) : null;
  const hrefOf = useCallback((other: string) => `${base}/${encodeURIComponent(other)}`, [base]);
  const select = useCallback(
    (other: string | null) => window.history.pushState(null, '', (other ? hrefOf(other) : base) + window.location.search),
    [base, hrefOf],
  );
  return { id, select, hrefOf };
}
