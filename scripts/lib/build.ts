import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { step } from './steps.ts';

const root = join(import.meta.dirname, '..', '..');

/** Builds what has changed since the last build: the portal, the widget. */
export async function buildChanged(): Promise<void> {
  const shared = ['package-lock.json', 'tsconfig.json'];
  await ifChanged('portal', ['app/**/*', 'ui/**/*', 'public/**/*', 'graphql/bridge.ts', 'next.config.ts', 'postcss.config.mjs', ...shared], '.next/BUILD_ID', () =>
    step('Building the portal', buildPortal),
  );
  await ifChanged('widget', ['widget/**/*', ...shared], '.build/widget/widget.js', () =>
    step('Building the widget', async () => (await import('../../widget/build.ts')).buildWidget()),
  );
}

async function ifChanged(name: string, inputs: string[], output: string, build: () => Promise<void>): Promise<void> {
  const hash = hashOf(inputs);
  const stamp = join(root, '.build', `${name}.stamp`);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function hashOf(inputs: string[]): string {
  const files = globSync(inputs, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** What it prints is shown only when it fails. */
function buildPortal(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The portal could not be built:\n${said}`))));
  });
}
