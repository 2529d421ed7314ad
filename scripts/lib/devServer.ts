import { readSettings } from '../../settings.ts';
import { startServer } from '../../server.ts';
import { live } from './lifetime.ts';

// One life of the server in development; scripts/dev.ts starts the next when something changed.
await live(async (onEnd) => {
  const { HOST: host, PORT: port } = readSettings();
  const server = await startServer({ host, port, dev: true });
  onEnd(server.close);
  process.send?.('ready');
}, { isServer: true });
