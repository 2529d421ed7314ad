import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { startCluster } from '../lib/postgres/cluster.ts';

const secret = 'a secret of the benchmarks, long enough';

/** A PostgreSQL of the bench's own, with its real care for the disk; call `done` in the end. */
export async function database(): Promise<{ done(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samtal-bench-'));
  const cluster = await startCluster({ dataDir, disposable: true });
  Object.assign(process.env, { DATABASE_URL: cluster.url, DATABASE_POOL: '10', AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, NODE_ENV: 'production' });
  await migrate(cluster.url);
  return {
    done: async () => {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A server of `scripts/bench` in a process of its own. */
export async function serve(file: string, port: number): Promise<{ child: ChildProcess; cpuSeconds(): number; stop(): Promise<void> }> {
  const child = fork(join(import.meta.dirname, file), { execArgv: process.env.BENCH_PROFILE && file === "doors.ts" ? ["--cpu-prof","--cpu-prof-dir=/tmp/prof"] : [], env: { ...process.env, BENCH_PORT: String(port) } });
  await once(child, 'message');
  return {
    child,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: async () => {
      child.kill(process.env.BENCH_PROFILE ? 'SIGTERM' : 'SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** User and system time of a process so far. */
function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
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
