import { useSyncExternalStore } from 'react';

/** One clock for everything that ticks, so that all waiting times turn at once. Stands while nobody looks. */
let now = 0;
let ahead = 0;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** Waiting is counted by the server's clock; a browser's own may be minutes wrong. Below 5 s it is but travel time. */
export function setServerTime(serverNow: number): void {
  const difference = serverNow - Date.now();
  ahead = Math.abs(difference) > 5_000 ? difference : 0;
  now = Date.now() + ahead;
}

export const currentTime = (): number => Date.now() + ahead;

export function useNow(serverNow: number): number {
  return useSyncExternalStore(follow, () => now || serverNow, () => serverNow);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  tick();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  now = currentTime();
  for (const listener of listeners) listener();
}
