import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, constants, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { startCluster } from '../lib/postgres/cluster.ts';

const secret = 'a secret of the benchmarks, long enough';
/** Everything is counted as in production, only nobody is ever refused: one visitor of a bench stands for many. */
const unlimited = { VISITOR_MESSAGES_PER_MINUTE: '1000000', NEW_VISITORS_PER_MINUTE: '1000000' };

/** A PostgreSQL of the bench's own, with its real care for the disk, begun with a copy of another's folder; call `done` in the end. */
export async function database({ copyOf, flags = [] }: { copyOf?: string; flags?: string[] } = {}): Promise<{ dataDir: string; stop(): Promise<void>; done(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samtal-bench-'));
  if (copyOf) copyFolder(copyOf, dataDir);
  const cluster = await startCluster({ dataDir, flags, disposable: true });
  Object.assign(process.env, { DATABASE_URL: cluster.url, DATABASE_POOL: '10', AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, NODE_ENV: 'production', ...unlimited });
  await migrate(cluster.url);
  return {
    dataDir,
    stop: cluster.stop,
    done: async () => {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  // PostgreSQL refuses a folder that others may read, and a copy has the rights of a new one.
  chmodSync(join(to, 'postgres'), 0o700);
}

/** A server of `scripts/bench` in a process of its own. */
export async function serve(file: string, port: number, environment: Record<string, string> = {}): Promise<{ child: ChildProcess; cpuSeconds(): number; stop(): Promise<void> }> {
  const profiled = process.env.BENCH_PROFILE && file === 'doors.ts' ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  const child = fork(join(import.meta.dirname, file), { execArgv: ['--expose-gc', ...profiled], env: { ...process.env, BENCH_PORT: String(port), ...environment } });
  await ready(child);
  return {
    child,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: async () => {
      child.kill(process.env.BENCH_PROFILE ? 'SIGTERM' : 'SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Waits until a child says that it is; it does not outlive us. */
export async function ready(child: ChildProcess): Promise<void> {
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code}.`);
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
}

/** User and system time of a process so far. */
export function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Of all processes that have the same parent as this one: of a whole PostgreSQL, given one of its backends, which may end meanwhile. */
export function familyClock(pid: number): () => number {
  const parentOf = (one: string) => readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1]?.split(' ')[1];
  const parent = parentOf(String(pid));
  return () => {
    let sum = 0;
    for (const one of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        if (parentOf(one) === parent) sum += cpuSecondsOf(Number(one));
      } catch {
        // It has ended meanwhile.
      }
    }
    return sum;
  };
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;

/** One line of the table that the README holds. */
export function report(what: string, ours: number, limit: number, unit: string, wanted: string): void {
  const round = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
  const ratio = (ours / limit).toFixed(2);
  const day = new Date().toISOString().slice(0, 10);
  console.log(`| ${what} | ${round(ours)} ${unit} | ${round(limit)} ${unit} | ${ratio} (${wanted}) | ${day} | ${machine} |`);
}

/** The same for what has no limit. */
export function note(what: string, ours: number, unit: string): void {
  console.log(`| ${what} | ${ours.toFixed(0)} ${unit} | – | – | ${new Date().toISOString().slice(0, 10)} | ${machine} |`);
}
