import { WebSocketServer } from 'ws';
import { answerMemory } from './memory.ts';

// The limit that fan-out is held against: a bare socket server that passes on to all listeners what one tells it.
const server = new WebSocketServer({ port: Number(process.env.BENCH_PORT), host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket, request) => {
  if (request.url !== '/speaker') return;
  socket.on('message', (frame) => {
    const text = String(frame);
    for (const one of server.clients) if (one !== socket) one.send(text);
  });
});
server.on('listening', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit(0));
answerMemory();
