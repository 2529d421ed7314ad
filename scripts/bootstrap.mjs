// Runs under whatever Node there is (18 or later): installs what is missing, then goes on under our own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...rest] = process.argv.slice(2);
const modules = join(root, 'node_modules');
const bin = join(modules, 'node', 'bin');
const stamp = join(modules, '.samtal-installed');
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');

if (!isInstalled()) install();
run();

/** Whether the last finished installation was of today's lock file and patches. */
function isInstalled() {
  return existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

/** Of what is installed: the versions, and our mends of them. */
function lockHash() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const patch of readdirSync(join(root, 'patches')).sort()) hash.update(readFileSync(join(root, 'patches', patch)));
  return hash.digest('hex');
}

function install() {
  console.log('• Installing what Samtal is built of (once, about a minute)…');
  const began = Date.now();
  // A patch is written for a package as it was published: one that bears an older patch is fetched anew.
  for (const patch of readdirSync(join(root, 'patches'))) rmSync(join(modules, ...patch.split('+').slice(0, -1)), { recursive: true, force: true });
  // What the build needs is needed with NODE_ENV=production too. Not `npm ci`: it refuses a lock file that does not name
  // every optional program of machines unlike this one. This keeps to the versions locked just the same, and to the file.
  const installed = npm(['install', '--no-save', '--include=dev', '--include=optional'], isRecent() ? process.execPath : recentNode());
  if (!installed || !existsSync(node)) giveUp();
  writeFileSync(stamp, lockHash());
  console.log(`✓ Installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** An npm on an older Node leaves out, without a word, those programs for this machine that ask for a newer one. */
function isRecent() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

function recentNode() {
  const place = join(root, '.build', 'node');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  const { version } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages['node_modules/node'];
  if (!npm(['install', '--prefix', place, '--no-package-lock', `node@${version}`], process.execPath)) giveUp();
  return node.replace(modules, join(place, 'node_modules'));
}

/** The npm that we were called by, if it was npm, on the given Node. */
function npm(args, onNode) {
  const path = [dirname(onNode), process.env.PATH].join(delimiter);
  const [program, ...first] = process.env.npm_execpath?.endsWith('.js') ? [onNode, process.env.npm_execpath] : ['npm'];
  const { status } = spawnSync(program, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
    shell: program === 'npm' && process.platform === 'win32',
  });
  return status === 0;
}

function giveUp() {
  console.error('Installing failed. See the lines above; `npm install` tries again.');
  process.exit(1);
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
