import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../lib/run.ts';

// ARCHITECTURE.md's table “Who may import whom” is a part of .oxlintrc.json. This asks the linter about made-up files,
// so that a rule that has stopped working is noticed.
const rules: readonly { file: string; refused: readonly string[]; allowed: readonly string[] }[] = [
  {
    file: 'app/live/page.tsx',
    refused: ['../../db/client.ts', '../../graphql/message/message.ts', '../../graphql/context.ts', '../../widget/keys.ts', '../../scripts/lib/steps.ts', '../../server.ts'],
    allowed: ['../../ui/cx.ts', '../../graphql/bridge.ts', '../problem.ts', 'react', 'urql', '../__generated__/schema.ts'],
  },
  {
    file: 'widget/chat/chat.tsx',
    refused: ['../../db/client.ts', '../../graphql/message/message.ts', '../../app/problem.ts', '../../scripts/lib/steps.ts', 'react', 'next/link', '@urql/core'],
    allowed: ['preact', './thread/desk.ts', '../keys.ts'],
  },
  {
    file: 'ui/Button.tsx',
    refused: ['../db/client.ts', '../graphql/message/message.ts', '../app/problem.ts', '../widget/keys.ts', 'urql', 'next-auth/react'],
    allowed: ['./cx.ts', 'react', 'next/link'],
  },
  {
    file: 'graphql/message/message.ts',
    refused: ['graphql', 'graphql-ws', '@apollo/server', 'next/headers', 'react', '../../app/problem.ts', '../../ui/cx.ts', './message.resolvers.ts', '../world.factory.ts'],
    allowed: ['../../db/client.ts', '../event/record.ts', '../conversation/lock.ts', './message.policy.ts', '../../settings.ts'],
  },
  {
    file: 'graphql/message/message.resolvers.ts',
    refused: ['../../db/client.ts', '../../db/schema/message.ts', '../../app/problem.ts'],
    allowed: ['./message.ts', '../context.ts', '../../db/rows.ts'],
  },
  { file: 'db/client.ts', refused: ['../graphql/id.ts', '../app/problem.ts', '../ui/cx.ts'], allowed: ['../settings.ts', './schema/message.ts', 'pg'] },
  { file: 'integrations/email/smtp.ts', refused: ['../../graphql/id.ts', '../../db/client.ts', '../../app/problem.ts'], allowed: ['../../settings.ts', './email.ts'] },
  { file: 'jobs/worker.ts', refused: ['../app/problem.ts', '../ui/cx.ts', 'next/headers'], allowed: ['../graphql/message/message.ts', '../integrations/email/email.ts'] },
];

const problems = [...(await wrongAnswers()), ...barrels()];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

async function wrongAnswers(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samtal-imports-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { file, refused, allowed } of rules) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), [...refused, ...allowed].map((path, n) => `import a${n} from '${path}';\nconsole.log(a${n});\n`).join(''));
  }
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', '.'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  const { diagnostics }: { diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[] } = JSON.parse(stdout);
  const isRefused = (file: string, line: number): boolean =>
    diagnostics.some(({ code, filename, labels }) => code.includes('no-restricted-imports') && filename.endsWith(file) && labels[0]?.span.line === line);
  return rules.flatMap(({ file, refused, allowed }) =>
    [...refused, ...allowed].flatMap((path, n) => {
      const should = n < refused.length;
      return isRefused(file, 2 * n + 1) === should ? [] : [`${file} may ${should ? 'not ' : ''}import ${path}, but the linter ${should ? 'allows' : 'refuses'} it.`];
    }),
  );
}

/** A file that hands on all of another hides where things come from. */
function barrels(): string[] {
  const files = globSync('{app,db,graphql,integrations,jobs,scripts,server,ui,widget}/**/*.{ts,tsx}', { cwd: root });
  return files.filter((file) => /^export \* from/m.test(readFileSync(join(root, file), 'utf8'))).map((file) => `${file} has an \`export *\`: name what is exported.`);
}
