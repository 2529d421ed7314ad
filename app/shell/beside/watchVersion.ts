import { noteUpdate, updateWaits } from '../update.ts';

const atLeastMs = 60_000;
const everyMs = 10 * 60_000;

/**
 * Asks for the version that is served: now and then, when the tab is turned to, and by the returned `check` when the
 * connection is back, which is when a new one can have come. Once found it is asked for no more.
 */
export function watchVersion(build: string): { check(): void; stop(): void } {
  let askedAt = Date.now();
  const check = async () => {
    if (updateWaits()) return;
    askedAt = Date.now();
    const served = await fetch('/version', { cache: 'no-store' }).then((response) => (response.ok ? response.text() : ''), () => '');
    if (served !== '' && served.trim() !== build) noteUpdate();
  };
  const onSight = () => document.visibilityState === 'visible' && Date.now() - askedAt > atLeastMs && void check();
  const timer = setInterval(() => document.visibilityState === 'visible' && void check(), everyMs);
  document.addEventListener('visibilitychange', onSight);
  return {
    check: () => void check(),
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSight);
    },
  };
}
