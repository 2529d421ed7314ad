import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const restartMs = 1_000;
const file = new URL('./background.ts', import.meta.url);

/** What nobody waits for, in a thread of its own: reading a long conversation for the index must not keep a message waiting. */
export function startBackground(): { stop(): Promise<void> } {
  let stopping = false;
  let restart: NodeJS.Timeout | undefined;
  let worker = begin();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(restart);
      if (worker.threadId === -1) return;
      const ended = once(worker, 'exit');
      worker.postMessage('end', []);
      await ended;
    },
  };

  function begin(): Worker {
    // It does one thing after the other, and nobody sees how long it collects its garbage.
    const fresh = new Worker(file, { env: { ...process.env, DATABASE_POOL: '2' }, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    fresh.on('error', (error) => console.error('The background thread broke', error));
    fresh.on('exit', () => {
      if (!stopping) restart = setTimeout(() => (worker = begin()), restartMs);
    });
    return fresh;
  }
}
