import { once } from 'node:events';
import { createServer } from 'node:net';
import { readSettings } from '../settings.ts';
import { buildChanged } from './lib/build.ts';
import { type Prepared, prepare } from './lib/prepare.ts';
import { fail, step } from './lib/steps.ts';

const began = performance.now();
const dev = process.argv.includes('--dev');
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' });

const settings = readSettings();
await mustBeFree(settings.HOST, settings.PORT);
if (dev) await (await import('../widget/build.ts')).buildWidget();
else await buildChanged();
const prepared = await prepare().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
const { seed, demoAccounts } = await import('../db/seed.ts');
await step('Filling an empty database with the demo', seed);
const { startServer } = await import('../server.ts');
const server = await step('Starting the server', () => startServer({ host: settings.HOST, port: settings.PORT, dev }));
tell(prepared);

const [signal] = await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP')]);
console.log(`\n${signal}: finishing what runs…`);
// A second one does not wait.
process.once('SIGINT', () => process.exit(130));
await step('Sending everybody away, to come back later', () => server.close());
const { closeDatabase } = await import('../db/client.ts');
await closeDatabase();
if (prepared.postgres) await step('Stopping PostgreSQL', prepared.postgres.stop);
process.exit(0);

function tell({ address, postgres }: Prepared): void {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  console.log(`
Samtal is ready after ${((performance.now() - began) / 1000).toFixed(1)} s.

  Portal    ${address}
  Demo shop ${address}/demo   (the widget, as visitors see it)
  API       ${address}/graphql   (open it in a browser for the explorer)
  Data      ${postgres ? `PostgreSQL in ${settings.DATA_DIR}/postgres` : 'your PostgreSQL (DATABASE_URL)'}

Demo log-ins:
${demoAccounts.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role.toLowerCase()}`).join('\n')}

Ctrl-C stops everything.`);
}

async function mustBeFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  await once(probe, 'listening').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EADDRINUSE' ? 'is taken: is Samtal running already? Set PORT to use another' : `cannot be used (${error.code})`;
    fail(`Port ${port} on ${host} ${why}.`);
  });
  probe.close();
  await once(probe, 'close');
}
