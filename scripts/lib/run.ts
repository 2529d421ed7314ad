import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';
import { Problem } from './steps.ts';

export const root = join(import.meta.dirname, '..', '..');

const running = new Set<() => void>();

/** Runs a program quietly, unless told otherwise by `stdio`; what it printed is shown when it fails. */
export function run(title: string, command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const stop = () => void child.kill();
    running.add(stop);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', ({ message }) => reject(new Problem(`${title}: ${message}`)));
    child.once('close', (code) => {
      running.delete(stop);
      if (code === 0) resolve(output);
      else reject(new Problem(`${output.trimEnd()}\n${title}: failed.`.trimStart()));
    });
  });
}

/** A tool of node_modules, with the Node that we run on ourselves. */
export const runTool = (title: string, path: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> =>
  run(title, process.execPath, [join(root, 'node_modules', path), ...args], options);

export function stopWhatRuns(): void {
  for (const stop of running) stop();
}
