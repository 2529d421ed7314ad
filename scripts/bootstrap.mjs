// Runs under whatever Node there is (18 or later): installs what is missing, then goes on under our own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...rest] = process.argv.slice(2);
const modules = join(root, 'node_modules');
const bin = join(modules, 'node', 'bin');
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');

install();
run();

function install() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(modules, '.samtal-installed');
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('• Installing what Samtal is built of (once, about a minute)…');
  const began = Date.now();
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0 || !existsSync(node)) {
    console.error('Installing failed. See the lines above; `npm ci` tries again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  console.log(`✓ Installed in ${Math.round((Date.now() - began) / 1000)} s`);
}

function run() {
  const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      NEXT_TELEMETRY_DISABLED: '1',
      // npm's own settings must not reach the npm that we start.
      npm_config_loglevel: 'error',
    },
  });
  // Ctrl-C reaches the child by itself, as one of the terminal's group; it decides when to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
