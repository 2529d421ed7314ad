import { stopWhatRuns } from './run.ts';
import { told } from './steps.ts';

type Close = () => Promise<void>;
type Begin = (onEnd: (close: Close) => void, end: (code: number) => void) => Promise<void>;

/**
 * Runs until Ctrl-C, SIGTERM, or whoever started us is gone; then closes in order, what was opened last first. Who
 * presses Ctrl-C again and again does not wait. To be stopped is how a server ends; anything else was interrupted.
 */
export async function live(begin: Begin, { isServer = false } = {}): Promise<void> {
  const closes: Close[] = [];
  let ending = false;
  let signals = 0;

  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    stopWhatRuns();
    for (let close = closes.pop(); close; close = closes.pop()) {
      await close().catch((error: unknown) => {
        console.error(error);
        code = 1;
      });
    }
    process.exit(code);
  };
  const stop = (): void => {
    // npm, bootstrap.mjs and the terminal may each pass on the first one.
    if (++signals > 6) process.exit(1);
    if (!ending) console.log('\nFinishing what runs…');
    void end(isServer ? 0 : 130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, stop);
  process.channel?.unref();

  await begin((close) => void closes.push(close), (code) => void end(code)).catch((error: unknown) => {
    // What is cut short by the end is no failure.
    if (!ending) console.error(told(error));
    void end(1);
  });
}
