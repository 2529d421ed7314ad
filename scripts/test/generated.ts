import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, runTool } from '../lib/run.ts';
import { told } from '../lib/steps.ts';

// Generates anew and compares: what is committed must be what the schema and the operations of today give.
try {
  const changed = [...(await changedCode()), ...(await missingMigrations())];
  if (changed.length > 0) throw new Error(`Not current: ${changed.join(', ')}.\nRun \`npm run codegen\`, or \`npm run migration\`, and commit what it writes.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : told(error));
  process.exitCode = 1;
}

async function changedCode(): Promise<string[]> {
  const before = contents();
  await runTool('graphql-codegen', '@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts']);
  const after = contents();
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}

function contents(): Map<string, string> {
  const files = globSync(['{app,graphql,widget}/**/__generated__/**', '{app,widget}/**/*.generated.ts'], { cwd: root, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** In a copy: the real folder is never touched. */
async function missingMigrations(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samtal-migrations-'));
  try {
    cpSync(join(root, 'db', 'migrations'), folder, { recursive: true });
    const before = readdirSync(folder).length;
    // drizzle-kit takes only paths that start here.
    const args = ['--dialect=postgresql', '--schema=./db/schema/*.ts', '--casing=snake_case', `--out=${relative(root, folder)}`];
    await runTool('drizzle-kit', 'drizzle-kit/bin.cjs', ['generate', ...args]);
    return readdirSync(folder).length === before ? [] : ['db/migrations'];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
