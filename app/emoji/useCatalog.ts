import { useEffect, useState } from 'react';
import { type Catalog, loadEmoji } from './catalog.ts';

/** Null until it is there; asked for when it is wanted. */
export function useCatalog(wanted: boolean): Catalog | null {
  const [catalog, setCatalog] = useState<Catalog | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    loadEmoji().then(
      (loaded) => gone || setCatalog(loaded),
      // Offline: what is written stays what it is, and the next try may find it.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return catalog;
}
