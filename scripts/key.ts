import { parseArgs } from 'node:util';
import { prepare } from './lib/prepare.ts';
import { fail } from './lib/steps.ts';

const { values } = parseArgs({ options: { name: { type: 'string' } } });
if (!values.name) fail('Give the key a name: npm run key -- --name "Webshop"');

const { address, postgres } = await prepare();
const { createKeyOnCommandLine } = await import('../graphql/apiKey/commandLine.ts');
const { closeDatabase } = await import('../db/client.ts');
try {
  const { token, name, workspace } = await createKeyOnCommandLine({ name: values.name });
  console.log(`
The key “${name}” of ${workspace}, shown this once:

  ${token}

Try it:

  curl ${address}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token}' \\
    -d '{"query":"{ statistics { conversations labels { label { name } conversations } responseTimes { green yellow red } } }"}'
`);
} finally {
  await closeDatabase();
  if (postgres && !postgres.found) await postgres.stop();
}
