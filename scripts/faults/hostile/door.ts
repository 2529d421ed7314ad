import { createServer } from 'node:http';
import { handleGraphql } from '../../../graphql/http.ts';
import { startRuntime } from '../../../graphql/runtime.ts';
import { acceptSockets } from '../../../graphql/socket.ts';

// Samtal's API as in production, in a process that tells what it weighs.
await startRuntime();
const server = createServer((request, response) => void handleGraphql(request, response));
acceptSockets(server);
process.on('message', () => {
  globalThis.gc?.();
  server.getConnections((_, connections) => {
    const { heapUsed, external } = process.memoryUsage();
    process.send?.({ connections, megabytes: (heapUsed + external) / 1e6 });
  });
});
server.listen(Number(process.env.DOOR_PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
