import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { usePush } from './usePush.ts';
import { worker } from './browserPush.ts';

/** The service worker, as long as there is one: it tells what was clicked, and holds the subscription. */
export function useWorker(): void {
  const router = useRouter();
  const { keepOn } = usePush();
  const begin = useEffectEvent(async () => {
    if (await worker()) await keepOn();
  });
  const hear = useEffectEvent(({ data }: MessageEvent<unknown>) => {
    const { type, path } = Object(data);
    if (type === 'open' && typeof path === 'string' && path.startsWith('/')) router.push(path);
  });
  useEffect(() => {
    const listener = (event: MessageEvent<unknown>) => hear(event);
    void begin();
    navigator.serviceWorker?.addEventListener('message', listener);
    return () => navigator.serviceWorker?.removeEventListener('message', listener);
  }, []);
}
