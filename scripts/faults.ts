import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'faults');
const [wanted, ...rest] = process.argv.slice(2);
const names = globSync('*.fault.ts', { cwd: folder }).toSorted().map((file) => file.replace('.fault.ts', ''));

if (!wanted || !names.includes(wanted)) {
  console.log(`Which one? npm run faults -- ${names.join(' | ')}`);
  process.exit(wanted ? 1 : 0);
}
const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, `${wanted}.fault.ts`), ...rest], { stdio: 'inherit' });
process.exit(status ?? 1);
