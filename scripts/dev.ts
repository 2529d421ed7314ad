import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { buildWidgetIfChanged } from './lib/build.ts';
import { live } from './lib/lifetime.ts';
import { isFree } from './lib/postgres/port.ts';
import { prepare } from './lib/prepare.ts';
import { root, runTool } from './lib/run.ts';
import { Problem, step, told } from './lib/steps.ts';
import { welcome } from './lib/welcome.ts';

const began = performance.now();
const { HOST: host, PORT: port } = readSettings();
Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' });

// The portal reloads by itself. The widget is built again, the server started again, and what is generated generated.
await live(async (onEnd, end) => {
  if (!(await isFree(port, host))) throw new Problem(`Port ${port} on ${host} is taken or cannot be used: is Samtal running already? Set PORT to use another.`);
  await buildWidgetIfChanged();
  const prepared = await prepare({ command: 'npm run dev', onLost: () => end(1) });
  onEnd(prepared.stop);
  const { seed } = await import('../db/seed.ts');
  await step('Filling an empty database with the demo', seed);
  let server = await step('Starting the server', startServer);
  onEnd(() => stop(server));
  prepared.share();
  await welcome(prepared, performance.now() - began);

  const queue = oneAfterTheOther();
  const restart = async (): Promise<void> => {
    await stop(server);
    server = await step('Starting the server again', startServer);
  };
  onChange(['widget'], /^(?!.*\.(test|generated)\.).*\.(tsx?|css|html|js)$/, () => queue(buildWidgetIfChanged));
  onChange(['graphql', 'app', 'widget'], /\.graphql$/, () => queue(generate));
  onChange(['graphql', 'db', 'server', 'integrations', 'jobs'], /^(?!.*\.(test|factory)\.).*\.ts$/, () => queue(restart));
}, { isServer: true });

function generate(): Promise<unknown> {
  return step('Generating code', () => runTool('Generating code', '@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts']));
}

function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'lib', 'devServer.ts')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => {
      if (code) console.error('The server broke, see above. The next change starts it again.');
      resolve(child);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** An editor writes several files at once, or one twice. */
function onChange(folders: readonly string[], files: RegExp, act: () => void): void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  for (const folder of folders) {
    watchFolder(join(root, folder), (name) => {
      if (!files.test(name) || name.includes('__generated__/schema')) return;
      clearTimeout(soon);
      soon = setTimeout(act, 150);
    });
  }
}

function watchFolder(folder: string, changed: (name: string) => void): void {
  try {
    watch(folder, { recursive: true }, (_event, name) => name && changed(name));
  } catch {
    // There is no such room yet.
  }
}

function oneAfterTheOther(): (work: () => Promise<unknown>) => void {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    last = last.then(work).catch((error: unknown) => console.error(told(error)));
  };
}
