import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../../bench/kit.ts';
import { freePort } from '../../lib/postgres/port.ts';

/** A server in a process of its own, and its PostgreSQL, either of which may be killed. */
export interface Stage {
  url: string;
  /** Whether the server has never ended by itself. */
  lives(): boolean;
  /** SIGKILL; started again after so long. */
  killServer(downMs: number): Promise<void>;
  /** SIGKILL for the first process alone, for all of them, or for one that serves a connection; its keeper starts it again. */
  killDatabase(which: Victim): void;
  close(): Promise<void>;
}

export const victims = ['postmaster', 'all', 'backend'] as const;
export type Victim = (typeof victims)[number];

interface StageOptions {
  /** Of the PostgreSQL that `DATABASE_URL` names. */
  dataDir: string;
  /** Where the server finds it, if that is elsewhere. */
  databasePort?: number;
}

export async function openStage({ dataDir, databasePort }: StageOptions): Promise<Stage> {
  const port = await freePort();
  const database = new URL(process.env.DATABASE_URL ?? '');
  if (databasePort) database.port = String(databasePort);
  let alive = true;
  let wanted = true;
  const start = async () => {
    const server = await serve('doors.ts', port, { DATABASE_URL: database.href });
    server.child.once('exit', () => (alive &&= !wanted));
    wanted = true;
    return server;
  };
  let server = await start();
  return {
    url: `http://127.0.0.1:${port}`,
    lives: () => alive,
    async killServer(downMs) {
      wanted = false;
      await server.stop();
      await sleep(downMs);
      server = await start();
    },
    killDatabase(which) {
      const [postmaster = 0] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n').map(Number);
      const children = childrenOf(postmaster);
      const serving = children.filter((pid) => /idle|INSERT|UPDATE|SELECT|COMMIT|BEGIN/.test(commandOf(pid)));
      const pids = { postmaster: [postmaster], all: [postmaster, ...children], backend: serving.slice(0, 1) }[which];
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    },
    async close() {
      wanted = false;
      await server.stop();
    },
  };
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
};

const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);

const childrenOf = (parent: number): number[] =>
  readdirSync('/proc').map(Number).filter((pid) => pid > 0 && Number(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1]) === parent);
