import type { Store } from '../store.ts';
import type { Pending } from './pending.ts';

const beginning = 'out:';

/** The unsent messages, on disk. One key each, because two tabs that rewrite one list would lose each other's. */
export interface Shelf {
  /** Oldest first. */
  all(): Pending[];
  put(pending: Pending): void;
  remove(clientId: string): void;
}

export function createShelf(store: Store): Shelf {
  return {
    all: () =>
      store
        .keys(beginning)
        .flatMap((key) => parsed(store.get(key)))
        .sort((a, b) => a.at - b.at || (a.clientId < b.clientId ? -1 : 1)),
    put: (pending) => store.set(beginning + pending.clientId, JSON.stringify(pending)),
    remove: (clientId) => store.remove(beginning + clientId),
  };
}

function parsed(json: string | null): Pending[] {
  if (json === null) return [];
  try {
    const pending: Pending = JSON.parse(json);
    return [pending];
  } catch {
    return [];
  }
}
