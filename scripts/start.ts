import { readSettings } from '../settings.ts';
import { buildChanged } from './lib/build.ts';
import { live } from './lib/lifetime.ts';
import { isFree } from './lib/postgres/port.ts';
import { prepare } from './lib/prepare.ts';
import { Problem, step, told } from './lib/steps.ts';
import { welcome } from './lib/welcome.ts';

const began = performance.now();
const { HOST: host, PORT: port } = readSettings();
// Read by Next when it is first imported.
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });

await live(async (onEnd, end) => {
  if (!(await isFree(port, host))) throw new Problem(`Port ${port} on ${host} is taken or cannot be used: is Samtal running already? Set PORT to use another.`);
  await buildChanged();
  const onLost = (error: unknown): void => {
    console.error('PostgreSQL ended, and does not start again.', told(error));
    end(1);
  };
  const prepared = await prepare({ command: 'npm start', onLost });
  onEnd(() => step('Stopping PostgreSQL', prepared.stop));
  const { seed } = await import('../db/seed.ts');
  await step('Filling an empty database with the demo', seed);
  const server = await step('Starting the server', async () => {
    const { startServer } = await import('../server.ts');
    return startServer({ host, port, dev: false });
  });
  onEnd(() => step('Sending everybody away, to come back later', server.close));
  prepared.share();
  await welcome(prepared, performance.now() - began);
  process.send?.({ ready: prepared.address });
}, { isServer: true });
