import { keepSetting, readSetting } from '../../(workspace)/conversations/list/settings.ts';

const kept = 'samtal.desktop';

/** `ask`: the browser has not been asked yet. `blocked`: it was told to refuse, and only its settings can change that. */
export type DesktopState = 'unsupported' | 'ask' | 'blocked' | 'off' | 'on';

export function desktopState(): DesktopState {
  if (!('Notification' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  if (Notification.permission === 'default') return 'ask';
  return readSetting(kept) === 'off' ? 'off' : 'on';
}

/** Only from a click: browsers refuse those who ask out of nowhere. */
export async function turnDesktop(on: boolean): Promise<void> {
  if (on && Notification.permission === 'default') await Notification.requestPermission();
  keepSetting(kept, on ? 'on' : 'off');
}

interface Shown {
  title: string;
  body: string;
  /** Of several with the same one the newest stands. */
  tag: string;
  path: string | null;
  onOpen?: () => void;
}

/** Nothing where it is not wanted, or not allowed. */
export async function showOnDesktop({ title, body, tag, path, onOpen }: Shown): Promise<void> {
  if (desktopState() !== 'on') return;
  const options = { body, tag, icon: '/icons/192.png', lang: document.documentElement.lang, data: { path } };
  try {
    const shown = new Notification(title, options);
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
      onOpen?.();
    });
  } catch {
    // Phones have them only from the service worker, which opens what is clicked.
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.showNotification(title, options);
  }
}
