import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChanged } from './lib/build.ts';
import { step } from './lib/steps.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'samtal-reports-'));
const wanted = process.argv.slice(2);
const count = { passed: 0, failed: 0 };

// `npm test` runs everything; `npm test -- unit`, `-- e2e` or `-- FILE` a part.
const parts = wanted.filter((one) => one === 'unit' || one === 'e2e');
const files = wanted.filter((one) => one !== 'unit' && one !== 'e2e');
const everything = wanted.length === 0;

if (everything) {
  await check('Types', 'tsc', ['--noEmit']);
  await check('Types of the widget', 'tsc', ['--noEmit', '-p', 'widget/tsconfig.json']);
  await check('Lint and import rules', 'oxlint', ['--deny-warnings']);
  await check('Generated code is current', process.execPath, [join(root, 'scripts', 'test', 'generated.ts')]);
}
if (parts.includes('e2e') || everything || files.some((file) => file.includes('e2e'))) {
  await step('Chromium', installChromium);
  await buildChanged();
}
vitest();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed > 0 ? 1 : 0);

/** A check that is no test counts as one when it fails. */
async function check(title: string, command: string, args: string[]): Promise<void> {
  await step(title, () => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  }).catch((error: Error) => {
    console.error(error.message);
    count.failed++;
  });
}

function vitest(): void {
  const report = join(reports, 'vitest.json');
  const projects = parts.flatMap((part) => ['--project', part]);
  const { status } = spawnSync(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...projects, ...files],
    { cwd: root, stdio: 'inherit' },
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  count.passed += result.numPassedTests ?? 0;
  count.failed += result.numFailedTests ?? 0;
  // A file that could not even be loaded has no failed test in it.
  if (status !== 0 && (result.numFailedTests ?? 0) === 0) count.failed++;
}

function installChromium(): void {
  if (process.env.CHROMIUM_PATH ? existsSync(process.env.CHROMIUM_PATH) : existsSync('/usr/bin/chromium')) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('Chromium is missing. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed: ${stderr}`);
  }
}
