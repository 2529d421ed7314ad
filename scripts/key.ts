import { parseArgs } from 'node:util';
import { live } from './lib/lifetime.ts';
import { prepare } from './lib/prepare.ts';
import { fail } from './lib/steps.ts';

const usage = 'Give the key a name: npm run key -- --name "Webshop"';
const name = nameGiven() ?? fail(usage);

await live(async (onEnd, end) => {
  const prepared = await prepare({ command: 'npm run key', mayBorrow: true });
  onEnd(prepared.stop);
  const { seed } = await import('../db/seed.ts');
  await seed();
  const { createKeyOnCommandLine } = await import('../graphql/apiKey/commandLine.ts');
  const { closeDatabase } = await import('../db/client.ts');
  onEnd(closeDatabase);
  const key = await createKeyOnCommandLine({ name });
  console.log(`
The key “${key.name}” of ${key.workspace}, shown this once:

  ${key.token}

Try it:

  curl ${prepared.address}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${key.token}' \\
    -d '{"query":"{ statistics { conversations labels { label { name } conversations } responseTimes { green yellow red } } }"}'
`);
  end(0);
});

function nameGiven(): string | undefined {
  try {
    return parseArgs({ options: { name: { type: 'string' } } }).values.name;
  } catch {
    return fail(usage);
  }
}
