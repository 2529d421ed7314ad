import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChanged } from './lib/build.ts';
import { live } from './lib/lifetime.ts';
import { run, runTool } from './lib/run.ts';
import { Problem, step, told } from './lib/steps.ts';

const wanted = process.argv.slice(2);
const count = { passed: 0, failed: 0 };

// `npm test` runs everything; `npm test -- unit`, `-- e2e` or `-- FILE` a part.
const parts = wanted.filter((one) => one === 'unit' || one === 'e2e');
const files = wanted.filter((one) => one !== 'unit' && one !== 'e2e');
const everything = wanted.length === 0;
const inBrowser = everything || parts.includes('e2e') || files.some((file) => file.includes('e2e'));

await live(async (onEnd, end) => {
  const reports = mkdtempSync(join(tmpdir(), 'samtal-reports-'));
  onEnd(async () => rmSync(reports, { recursive: true, force: true }));
  if (inBrowser) await check('Finding Chromium', installChromium);
  if (everything) {
    await tool('Generated code is current', '../scripts/test/generated.ts');
    await tool('Types of the routes', 'next/dist/bin/next', 'typegen');
    await tool('Types', 'typescript/bin/tsc', '--noEmit');
    await tool('Types of the widget', 'typescript/bin/tsc', '--noEmit', '-p', 'widget/tsconfig.json');
    await tool('Lint', 'oxlint/bin/oxlint', '--deny-warnings');
    await tool('Import rules', '../scripts/test/importRules.ts');
  }
  if (inBrowser) await buildChanged();
  await vitest(join(reports, 'vitest.json'));
  onEnd(async () => console.log(`\n${count.passed} passed, ${count.failed} failed`));
  end(count.failed > 0 ? 1 : 0);
});

function tool(title: string, path: string, ...args: string[]): Promise<void> {
  return check(title, () => runTool(title, path, args));
}

/** A check is no test, but counts as one when it fails. */
async function check(title: string, work: () => Promise<unknown>): Promise<void> {
  await step(title, work).catch((error: unknown) => {
    console.error(told(error));
    count.failed++;
  });
}

async function vitest(report: string): Promise<void> {
  const projects = parts.flatMap((part) => ['--project', part]);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...projects, ...files];
  const succeeded = await runTool('Tests', 'vitest/vitest.mjs', args, { stdio: 'inherit' }).then(
    () => true,
    () => false,
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  count.passed += result.numPassedTests ?? 0;
  count.failed += result.numFailedTests ?? 0;
  // A file that could not even be loaded has no failed test in it.
  if (!succeeded && !result.numFailedTests) count.failed++;
}

async function installChromium(): Promise<void> {
  const path = (process.env.CHROMIUM_PATH ||= '/usr/bin/chromium');
  if (existsSync(path)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Problem(`There is no ${path}: install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chrome or Chromium.`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get update', 'apt-get', ['update'], { env });
  await run('apt-get install', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}
