const workerPath = '/sw.js';
const patienceMs = 10_000;

export const isPushPossible = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Null where the browser has none, or may have none here: over plain HTTP, or where they are turned off. */
export async function worker(): Promise<ServiceWorkerRegistration | null> {
  try {
    return (await navigator.serviceWorker?.register(workerPath, { updateViaCache: 'none' })) ?? null;
  } catch {
    return null;
  }
}

/** What this browser is subscribed with just now. */
export async function browserSubscription(): Promise<PushSubscription | null> {
  const registered = await navigator.serviceWorker?.getRegistration();
  return (await registered?.pushManager?.getSubscription()) ?? null;
}

/** Subscribes this browser with our key; what it had with another is of no use any more. Throws when its push service does not answer. */
export async function subscribeBrowser(key: string): Promise<PushSubscription> {
  if (!(await worker())) throw new Error('There is no service worker.');
  const tooLate = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The service worker does not start.')), patienceMs));
  const { pushManager } = await Promise.race([navigator.serviceWorker.ready, tooLate]);
  const old = await pushManager.getSubscription();
  if (old && keyOf(old) === key) return old;
  await old?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** At signing out: the next one here is told nothing of ours. The API forgets it by itself, with the session. */
export async function forgetBrowser(): Promise<void> {
  const subscription = await browserSubscription().catch(() => null);
  await subscription?.unsubscribe().catch(() => false);
  if ('clearAppBadge' in navigator) await navigator.clearAppBadge().catch(() => {});
}

export function inputOf(subscription: PushSubscription): { endpoint: string; p256dh: string; auth: string } {
  const { keys = {} } = subscription.toJSON();
  return { endpoint: subscription.endpoint, p256dh: keys.p256dh ?? '', auth: keys.auth ?? '' };
}

const keyOf = ({ options: { applicationServerKey } }: PushSubscription): string =>
  btoa(String.fromCharCode(...new Uint8Array(applicationServerKey ?? new ArrayBuffer(0)))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
