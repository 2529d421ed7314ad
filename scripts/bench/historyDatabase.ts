import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { History } from './history.ts';
import { database } from './kit.ts';

/** A database that holds the history so many times over; call `done` in the end. */
export async function historyDatabase(times: number): Promise<{ history: History; done(): Promise<void> }> {
  const kept = join(tmpdir(), `samtal-bench-history-${times}-${version()}`);
  // In a process of its own: a client of the database cannot be moved to another.
  if (!existsSync(kept)) execFileSync(process.execPath, [import.meta.filename, String(times), kept], { stdio: 'inherit' });
  const { done } = await database({ copyOf: kept });
  const { historyTimes } = await import('./history.ts');
  return { history: await historyTimes(times), done };
}

/** Of all that the rows depend on. */
function version(): string {
  const root = resolve(import.meta.dirname, '../..');
  const files = globSync(['db/migrations/*.sql', 'scripts/bench/history.ts', 'graphql/conversation/import*.ts', 'graphql/search/{words,documents,volumes}.ts', 'graphql/statistics/{edges,recount}.ts'], { cwd: root });
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Kept, since making it takes some minutes; those of earlier versions go. */
async function make(times: number, place: string): Promise<void> {
  // A short write-ahead log, since it is copied each time.
  const { dataDir, stop } = await database({ flags: ['max_wal_size=128MB', 'fsync=off', 'full_page_writes=off'] });
  const { historyTimes } = await import('./history.ts');
  const { workspaceId } = await historyTimes(times);
  const { derive } = await import('./derived.ts');
  const { indexing, sealing } = await derive(workspaceId);
  console.log(`  search index: ${indexing.toFixed(0)} s, sealed figures: ${sealing.toFixed(0)} s`);
  const { closeDatabase } = await import('../../db/client.ts');
  await closeDatabase();
  await stop();
  for (const old of globSync(`samtal-bench-history-${times}-*`, { cwd: tmpdir() })) rmSync(join(tmpdir(), old), { recursive: true });
  renameSync(dataDir, place);
}

const [times, place] = process.argv.slice(2);
if (import.meta.main && times && place) await make(Number(times), place);
