/** What Chrome and Edge offer when the portal can be installed; others have it in a menu of theirs. */
export interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallOffer;
  }
}

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

/** Comes once, and early: so this stands in the first load. */
if (typeof window !== 'undefined') {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event);
  });
  window.addEventListener('appinstalled', () => set(null));
}

export const installOffer = (): InstallOffer | null => offer;

export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Each offer can be taken up once. */
export async function install(): Promise<void> {
  const taken = offer;
  set(null);
  await taken?.prompt();
}

function set(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}
