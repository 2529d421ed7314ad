import { readFileSync } from 'node:fs';

/** What a process holds of the machine's memory, in megabytes. */
export function residentMb(pid = 0): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** The most that it holds while the work goes on. */
export async function mostDuring(pid: number | undefined, work: () => Promise<unknown>): Promise<number> {
  let most = residentMb(pid);
  const timer = setInterval(() => (most = Math.max(most, residentMb(pid))), 50);
  await work().finally(() => clearInterval(timer));
  return most;
}
