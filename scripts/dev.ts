import { spawn } from 'node:child_process';
import { join } from 'node:path';

// The portal reloads hot by itself; a change of the API, the database or the widget restarts the server.
const root = join(import.meta.dirname, '..');
const watched = ['graphql', 'db', 'widget', 'server.ts', 'settings.ts'].flatMap((path) => ['--watch-path', join(root, path)]);
const child = spawn(process.execPath, [...watched, '--watch-preserve-output', join(root, 'scripts', 'start.ts'), '--dev'], {
  cwd: root,
  stdio: 'inherit',
});
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 0));
