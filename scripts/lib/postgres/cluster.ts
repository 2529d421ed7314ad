import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../steps.ts';
import { makeAccess, urlOf } from './access.ts';
import { accountFor, giveTo, homeOf, programsPlace } from './account.ts';
import { initialise } from './initialise.ts';
import { isReady, stopOrphan } from './orphan.ts';
import { nativePlace } from './programs.ts';

export interface Cluster {
  url: string;
  stop(): Promise<void>;
}

interface Options {
  dataDir: string;
  /** `name=value` settings of PostgreSQL. */
  flags?: readonly string[];
  /** For tests: it may be lost with the machine, and ends with us, however hastily we go. */
  disposable?: boolean;
  /** It ended by itself and could not be started again. */
  onLost?: (error: unknown) => void;
}

/** Filling a new segment of its journal with zeros would keep everybody waiting for a tenth of a second. */
const alwaysSet = ['wal_init_zero=off'];

/** Starts the PostgreSQL of a data directory, making it at first. The caller has claimed the directory. */
export async function startCluster({ dataDir, flags = [], disposable = false, onLost }: Options): Promise<Cluster> {
  const home = homeOf(dataDir);
  const cluster = join(home, 'postgres');
  const account = accountFor(cluster);
  const programs = join(programsPlace(nativePlace(), account), 'bin');
  await stopOrphan(cluster);
  const access = await makeAccess(home);
  if (existsSync(cluster)) giveTo(account, cluster);
  else await initialise({ programs, cluster, account, access, disposable });

  const log = join(home, 'postgres.log');
  const settings = [`port=${access.port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...alwaysSet, ...flags];
  const args = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
  let running: ChildProcess | undefined;
  if (disposable) process.once('exit', () => running?.kill('SIGQUIT'));
  const launch = (): Promise<ChildProcess> => {
    const output = openSync(log, 'a', 0o600);
    // Detached: Ctrl-C is for us, who stop it when the last request is answered.
    const child = spawn(join(programs, 'postgres'), args, { ...account, cwd: cluster, detached: !disposable, stdio: ['ignore', output, output] });
    closeSync(output);
    child.unref();
    running = child;
    return untilReady(child, cluster, log);
  };
  return keep(await launch(), launch, { url: urlOf(access), patience: disposable ? 0 : 15_000, onLost });
}

/** Starts it again when it ends by itself, killed for lack of memory, say. */
function keep(
  first: ChildProcess,
  launch: () => Promise<ChildProcess>,
  { url, patience, onLost }: { url: string; patience: number; onLost: Options['onLost'] },
): Cluster {
  let child = first;
  let stopping = false;
  let starting: Promise<void> | undefined;
  const watch = (): void => {
    child.once('exit', () => {
      if (!stopping) starting = relaunch(launch).then(follow, onLost);
    });
  };
  const follow = (next: ChildProcess): void => {
    child = next;
    watch();
  };
  watch();
  return {
    url,
    stop: async () => {
      stopping = true;
      await starting;
      await end(child, patience);
    },
  };
}

async function untilReady(child: ChildProcess, cluster: string, log: string): Promise<ChildProcess> {
  let failure: string | undefined;
  child.once('error', ({ message }) => (failure ??= message));
  child.once('exit', () => (failure ??= lastLines(log)));
  while (!isReady(cluster, child.pid)) {
    if (failure !== undefined) throw new Problem(`PostgreSQL did not start:\n${failure}`);
    await sleep(15);
  }
  return child;
}

/** Processes of a killed PostgreSQL need a moment to notice; until then there can be no new one. */
async function relaunch(launch: () => Promise<ChildProcess>): Promise<ChildProcess> {
  for (let attempt = 0; ; attempt++) {
    await sleep(Math.min(100 * 2 ** attempt, 2_000));
    try {
      return await launch();
    } catch (error) {
      if (attempt >= 15) throw error;
    }
  }
}

/** First the fast shutdown, which ends sessions and writes everything; then, out of patience, the immediate one. */
async function end(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  if (patience > 0) child.kill('SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), patience);
  await ended;
  clearTimeout(impatient);
}

const lastLines = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
