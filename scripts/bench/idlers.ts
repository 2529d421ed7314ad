import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { parse, print } from 'graphql';
import type { WebSocket } from 'ws';
import { startConversation } from '../../graphql/conversation/start.ts';
import { newId } from '../../graphql/id.ts';
import { visitorHeaders } from '../../graphql/server.factory.ts';
import { newWorld } from '../../graphql/world.factory.ts';
import { connect } from './chats.ts';
import { part } from './operations.ts';

const operations = parse(readFileSync(join(import.meta.dirname, '../../widget/chat/operations.graphql'), 'utf8'));

/** Gives what opens a visitor's socket with the widget's own subscription on it; the visitors take turns. */
export async function openConversations(url: string, count: number): Promise<(n: number) => Promise<WebSocket>> {
  const world = await newWorld();
  const chats = await Promise.all(
    Array.from({ length: count }, async () => {
      const visitor = await world.visitor();
      const { conversation } = await startConversation(await world.asVisitor(visitor), { clientId: newId(), text: 'Hello' });
      return { id: conversation.id, headers: await visitorHeaders(visitor) };
    }),
  );
  const query = print(part(operations, 'Events'));
  const { headers } = chats[0]!;
  // What is loaded once for all is there before they come.
  const first = await connect(url, {}, headers);
  await subscribe(first, query, chats[0]!.id);
  return async (n) => {
    const chat = chats[n % count]!;
    const socket = await connect(url, {}, chat.headers);
    await subscribe(socket, query, chat.id);
    return socket;
  };
}

async function subscribe(socket: WebSocket, query: string, conversationId: string): Promise<void> {
  socket.send(JSON.stringify({ id: newId(), type: 'subscribe', payload: { query, variables: { conversationId, after: 0 } } }));
  // What was missed comes first: then it has begun.
  await once(socket, 'message');
}
