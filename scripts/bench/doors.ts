import { createServer } from 'node:http';
import { handleGraphql } from '../../graphql/http.ts';
import { handleBeat } from '../../graphql/online/door.ts';
import { startRuntime } from '../../graphql/runtime.ts';
import { acceptSockets } from '../../graphql/socket.ts';
import { answerMemory } from './memory.ts';

// Samtal's API as in production, without the portal's pages.
await startRuntime();
const server = createServer((request, response) => void (request.url === '/online' ? handleBeat : handleGraphql)(request, response));
acceptSockets(server);
server.listen(Number(process.env.BENCH_PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit(0));
answerMemory();
