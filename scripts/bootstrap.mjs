// Runs under whatever Node there is (18 or later): installs what is missing, then goes on under our own Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...rest] = process.argv.slice(2);
const modules = join(root, 'node_modules');
const bin = join(modules, 'node', 'bin');
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');

if (!isInstalled()) install();
run();

/** Whether npm's own note of what lies in node_modules, which it writes last, agrees with the lock file. */
function isInstalled() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note) || !existsSync(node)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || there[path]?.version === version || ((optional || peer) && !there[path]),
  );
}

function install() {
  console.log('• Installing what Samtal is built of (once, about a minute)…');
  const began = Date.now();
  // The npm that we were called by, if it was npm.
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // What the build needs is needed with NODE_ENV=production too.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm[0], [...npm.slice(1), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm.length === 1 && process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(node)) {
    console.error('Installing failed. See the lines above; `npm ci` tries again.');
    process.exit(1);
  }
  console.log(`✓ Installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

function run() {
  const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
    cwd: root,
    // Over the channel it notices when we are killed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      NEXT_TELEMETRY_DISABLED: '1',
      // npm's own settings must not reach the npm that we start.
      npm_config_loglevel: 'error',
    },
  });
  // It decides when to end; that a signal comes twice, from us and from the terminal, does not disturb it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a SIGTERM on to its shell only, which does not pass it on to us.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
