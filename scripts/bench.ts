import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'bench');
const [wanted] = process.argv.slice(2);
const benches = globSync('*.bench.ts', { cwd: folder }).toSorted().filter((file) => !wanted || file.startsWith(wanted));
if (benches.length === 0) {
  console.log(wanted ? `There is no benchmark ${wanted}.` : 'There are no benchmarks yet.');
  process.exit(wanted ? 1 : 0);
}
for (const file of benches) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
