import { existsSync } from 'node:fs';
import { live } from './lib/lifetime.ts';
import { prepare } from './lib/prepare.ts';
import { fail, progressBar } from './lib/steps.ts';

const [file] = process.argv.slice(2);
if (!file) fail('Name the file: npm run import -- FILE.ndjson.gz');
if (!existsSync(file)) fail(`There is no file ${file}.`);

await live(async (onEnd, end) => {
  const prepared = await prepare({ command: 'npm run import', mayBorrow: true });
  onEnd(prepared.stop);
  const { seed } = await import('../db/seed.ts');
  await seed();
  const { importHistory } = await import('../graphql/conversation/importHistory.ts');
  const { clearDemo } = await import('../db/demo/clear.ts');
  const { closeDatabase } = await import('../db/client.ts');
  onEnd(closeDatabase);
  const bar = progressBar('Importing');
  const report = await importHistory({ file, onProgress: ({ read, total }) => bar(read, total) });
  const many = new Intl.NumberFormat('en');
  console.log(`✓ ${many.format(report.conversations)} conversations with ${many.format(report.messages)} messages in ${report.seconds.toFixed(1)} s`);
  const cleared = report.conversations > 0 ? await clearDemo() : 0;
  if (cleared > 0) console.log(`• the demo’s ${cleared} made-up conversations have made room for them`);
  if (report.skippedExisting > 0) console.log(`• ${many.format(report.skippedExisting)} were here already and stay as they are`);
  for (const { line, reason } of report.broken.slice(0, 50)) console.log(`✗ line ${line}: ${reason}`);
  if (report.broken.length > 50) console.log(`✗ and ${report.broken.length - 50} more broken lines`);
  end(report.broken.length > 0 ? 1 : 0);
});
