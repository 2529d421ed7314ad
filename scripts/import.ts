import { existsSync } from 'node:fs';
import { prepare } from './lib/prepare.ts';
import { fail, progressBar } from './lib/steps.ts';

const [file] = process.argv.slice(2);
if (!file) fail('Name the file: npm run import -- FILE.ndjson.gz');
if (!existsSync(file)) fail(`There is no file ${file}.`);

const { postgres } = await prepare();
const { seed } = await import('../db/seed.ts');
await seed();
const { importHistory } = await import('../graphql/conversation/importHistory.ts');
const { clearDemo } = await import('../db/demo/clear.ts');
const { closeDatabase } = await import('../db/client.ts');
const bar = progressBar('Importing');
try {
  const report = await importHistory({ file, onProgress: ({ read, total }) => bar(read, total) });
  const many = new Intl.NumberFormat('en');
  console.log(`✓ ${many.format(report.conversations)} conversations with ${many.format(report.messages)} messages in ${report.seconds.toFixed(1)} s`);
  const cleared = report.conversations > 0 ? await clearDemo() : 0;
  if (cleared > 0) console.log(`• the demo’s ${cleared} made-up conversations have made room for them`);
  if (report.skippedExisting > 0) console.log(`• ${many.format(report.skippedExisting)} were here already and stay as they are`);
  for (const { line, reason } of report.broken.slice(0, 50)) console.log(`✗ line ${line}: ${reason}`);
  if (report.broken.length > 50) console.log(`✗ and ${report.broken.length - 50} more broken lines`);
  if (report.broken.length > 0) process.exitCode = 1;
} finally {
  await closeDatabase();
  if (postgres && !postgres.found) await postgres.stop();
}
