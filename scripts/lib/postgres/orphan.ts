import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A killed start leaves its PostgreSQL running; it is stopped, so that the next one is our child again. */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = readPid(file);
  if (pid === undefined || !isAlive(pid)) return;
  // After a reboot the number may belong to somebody else, and PostgreSQL would not start for fear of it.
  if (!commandLine(pid).includes(cluster)) return rmSync(file, { force: true });
  await end(pid, 'SIGINT', 15_000);
  await end(pid, 'SIGQUIT', 10_000);
}

/** Whether PostgreSQL with this process id says that it takes connections. */
export function isReady(cluster: string, pid: number | undefined): boolean {
  const lines = read(join(cluster, 'postmaster.pid')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function readPid(file: string): number | undefined {
  const pid = Number.parseInt(read(file), 10);
  return pid > 0 ? pid : undefined;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function commandLine(pid: number): string {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`);
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

async function end(pid: number, signal: NodeJS.Signals, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds;
  if (isAlive(pid)) process.kill(pid, signal);
  while (isAlive(pid) && Date.now() < deadline) await sleep(20);
}
