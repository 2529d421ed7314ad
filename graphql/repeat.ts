import { logBroken } from '../db/away.ts';

/**
 * Does some work again and again, each time `everyMs` after it was last done. What it throws is reported, and it goes on.
 * `stop` waits for what is under way.
 */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const wait = (): void => {
    if (!stopped) timer = setTimeout(() => (running = round()), everyMs);
  };
  const round = async (): Promise<void> => {
    await work().catch((error: unknown) => logBroken(`${name} failed`, error));
    wait();
  };
  wait();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
