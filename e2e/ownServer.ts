import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../scripts/lib/postgres/port.ts';

const start = join(import.meta.dirname, '..', 'scripts', 'start.ts');

/** A server of the test's own, with data of its own, which may be stopped, killed and started again. */
export interface OwnServer {
  url: string;
  env: NodeJS.ProcessEnv;
  start(): Promise<void>;
  /** Gives the exit code. */
  stop(): Promise<number | null>;
  /** As a power cut would: server and database, both without a farewell. */
  kill(): Promise<void>;
  /** Only the database; who started it starts it again. */
  killDatabase(): void;
  remove(): Promise<void>;
}

export async function ownServer(): Promise<OwnServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samtal-own-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '' };
  let server: ChildProcess | undefined;
  const ended = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return null;
    const exit = once(server, 'exit');
    server.kill(signal);
    const [code] = await exit;
    return typeof code === 'number' ? code : null;
  };
  const killDatabase = (): void => {
    const [pid] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  };
  return {
    url,
    env,
    async start() {
      // Over the channel it says that it is ready.
      server = fork(start, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      await Promise.race([once(server, 'message'), once(server, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code} instead of starting.`)))]);
    },
    stop: () => ended('SIGTERM'),
    async kill() {
      const gone = ended('SIGKILL');
      killDatabase();
      await gone;
    },
    killDatabase,
    async remove() {
      await ended('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
