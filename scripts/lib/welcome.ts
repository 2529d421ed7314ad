import { relative } from 'node:path';
import type { Prepared } from './prepare.ts';
import { root } from './run.ts';

/** Where to go, and, as long as the people of the demo are there, who to be. */
export async function welcome({ address, home }: Prepared, milliseconds: number): Promise<void> {
  const { demoAccounts } = await import('../../db/seed.ts');
  const { sql } = await import('../../db/client.ts');
  const emails = demoAccounts.map(({ email }) => email);
  const found = await sql<{ email: string }[]>`select email from agent where email in ${sql(emails)} and archived_at is null`;
  const accounts = demoAccounts.filter(({ email }) => found.some((one) => one.email === email));
  const width = Math.max(...emails.map((email) => email.length));
  const logIns = accounts.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role.toLowerCase()}`);
  console.log(`
Samtal is ready after ${(milliseconds / 1000).toFixed(1)} s.

  Portal    ${address}
  Demo shop ${address}/demo   (the widget, as visitors see it)
  API       ${address}/graphql   (open it in a browser for the explorer)
  Data      ${home ? `PostgreSQL in ${relative(root, home).startsWith('..') ? home : relative(root, home)}` : 'your PostgreSQL (DATABASE_URL)'}
${logIns.length > 0 ? `\nDemo log-ins:\n${logIns.join('\n')}\n` : ''}
Ctrl-C stops everything.`);
}
