import { type WebSocket, WebSocketServer } from 'ws';
import { sql } from '../../db/client.ts';
import { newId } from '../../graphql/id.ts';

// The limit that the message path is held against: a bare socket server that keeps each message with one prepared
// INSERT and hands it to the other end of its pair. No rules, no order, no log. And of what is never kept: without the INSERT.
const keeps = process.env.BENCH_KEEPS !== 'no';
await sql`create table if not exists bench_message (id uuid primary key, pair int, text text, created_at timestamptz)`;
const ends = new Map<string, WebSocket>();
const server = new WebSocketServer({ port: Number(process.env.BENCH_PORT), host: '127.0.0.1' });
server.on('connection', (socket, request) => {
  const name = request.url ?? '';
  ends.set(name, socket);
  const [, pair = '0', side] = name.split('/');
  const other = `/${pair}/${side === 'visitor' ? 'agent' : 'visitor'}`;
  socket.on('message', async (frame) => {
    const text = String(frame);
    if (keeps) await sql`insert into bench_message (id, pair, text, created_at) values (${newId()}, ${Number(pair)}, ${text}, ${new Date()})`;
    ends.get(other)?.send(text);
  });
});
server.on('listening', () => process.send?.('ready'));
process.on("SIGTERM", () => process.exit(0));
