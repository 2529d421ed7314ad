import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim } from './claim.ts';
import { root, run, runTool } from './run.ts';
import { step } from './steps.ts';

interface Build {
  title: string;
  stamp: string;
  inputs: readonly string[];
  /** Is there once it is built. */
  output: string;
  make(): Promise<unknown>;
}

const shared = ['package-lock.json', 'tsconfig.json'];

const portal: Build = {
  title: 'Building the portal',
  stamp: '.build/portal.stamp',
  inputs: ['app/**/*', 'ui/**/*', 'public/**/*', 'graphql/bridge.ts', 'next.config.ts', 'postcss.config.mjs', ...shared],
  output: '.next/BUILD_ID',
  make: () => runTool(portal.title, 'next/dist/bin/next', ['build'], { env: { ...process.env, NODE_ENV: 'production' } }),
};

const widget: Build = {
  title: 'Building the widget',
  stamp: '.build/widget.stamp',
  inputs: ['widget/**/*', ...shared],
  output: '.build/widget/widget.js',
  // In a process of its own: esbuild keeps a helper running for as long as we do.
  make: () => run(widget.title, process.execPath, ['widget/build.ts']),
};

/** Builds what has changed since the last build. */
export const buildChanged = (): Promise<void> =>
  alone(async () => {
    await buildIfChanged(portal);
    await buildIfChanged(widget);
  });

export const buildWidgetIfChanged = (): Promise<void> => alone(() => buildIfChanged(widget));

/** Two builds at once would write into the same folder; the second waits, and then finds all built. */
async function alone(work: () => Promise<void>): Promise<void> {
  const take = () => claim(join(root, '.build'), { pid: process.pid, command: 'a build', ready: false });
  let held = await take();
  if ('other' in held) {
    const wait = async () => {
      for (; 'other' in held; held = await take()) await sleep(200);
    };
    await step(`Waiting for process ${held.other.pid}, which is building`, wait);
  }
  try {
    await work();
  } finally {
    if ('release' in held) held.release();
  }
}

async function buildIfChanged({ title, stamp: name, inputs, output, make }: Build): Promise<void> {
  const hash = hashOf(inputs);
  const stamp = join(root, name);
  if (existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(stamp, { force: true });
  await step(title, make);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function hashOf(inputs: readonly string[]): string {
  const files = globSync([...inputs], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
