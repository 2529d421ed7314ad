import { useSyncExternalStore } from 'react';

export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';

/** Whether the socket stands. One per browser tab, so a module holds it. */
let state: ConnectionState = 'connecting';
const listeners = new Set<() => void>();

export function setConnection(next: ConnectionState): void {
  if (next === state || state === 'refused') return;
  state = next;
  for (const listener of listeners) listener();
}

export const connectionState = (): ConnectionState => state;

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useConnection = (): ConnectionState =>
  useSyncExternalStore(onConnection, connectionState, () => 'connecting');
