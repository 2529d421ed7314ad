import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Generates anew and compares: what is committed must be what the schema and the operations of today give.
const root = join(import.meta.dirname, '..', '..');
const generated = ['{app,graphql,widget}/**/__generated__/**', '{app,widget}/**/*.generated.ts', 'db/migrations/**'];
const before = contents();
const kept = mkdtempSync(join(tmpdir(), 'samtal-migrations-'));
cpSync(join(root, 'db', 'migrations'), kept, { recursive: true });
run('graphql-codegen', ['--config', 'codegen.ts']);
run('drizzle-kit', ['generate', '--name', 'forgotten']);
const after = contents();
rmSync(join(root, 'db', 'migrations'), { recursive: true });
cpSync(kept, join(root, 'db', 'migrations'), { recursive: true });

const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (changed.length > 0) {
  console.error(`Not current: ${changed.join(', ')}.\nRun \`npm run codegen\`, or \`npm run migration\`, and commit what it writes.`);
  process.exit(1);
}

function contents(): Map<string, string> {
  const files = globSync(generated, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(root.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

function run(command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${command} failed:\n${stdout}${stderr}`);
  process.exit(1);
}
