import { useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

// The address itself, as it stands in the window. Next tells of a change later, and not at all of one that is made before its
// router has come to life, or while it is on its way to another page.

const hearers = new Set<() => void>();

/** For `useSyncExternalStore`. */
export function hearAddress(hear: () => void): () => void {
  hearers.add(hear);
  window.addEventListener('popstate', hear);
  return () => {
    hearers.delete(hear);
    window.removeEventListener('popstate', hear);
  };
}

/** Changes the address without asking the server for anything; `step`: Back leads to where one was. */
export function changeAddress(address: string, { step }: { step: boolean }): void {
  if (step) window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  for (const hear of hearers) hear();
}

/** What stands behind the question mark. */
export function useAddressQuery(): URLSearchParams {
  const routed = useSearchParams().toString();
  return new URLSearchParams(useSyncExternalStore(hearAddress, () => window.location.search, () => routed));
}
