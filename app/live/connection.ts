import { useSyncExternalStore } from 'react';

export type ConnectionState = 'connecting' | 'connected' | 'lost';

/** Whether a socket stands. */
export interface Connection {
  get(): ConnectionState;
  set(next: ConnectionState): void;
  watch(listener: () => void): () => void;
}

export function createConnection(): Connection {
  let state: ConnectionState = 'connecting';
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One per browser tab, so a module holds it. */
export const tabConnection = createConnection();

export const useConnection = (): ConnectionState =>
  useSyncExternalStore(tabConnection.watch, tabConnection.get, () => 'connecting');
