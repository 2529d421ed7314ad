import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { cookieOf, visitorHeaders } from '../../graphql/server.factory.ts';
import { newWorld } from '../../graphql/world.factory.ts';
import { startConversation } from '../../graphql/conversation/start.ts';
import { newId } from '../../graphql/id.ts';
import { open, type Pair } from './pairs.ts';

const subscription = `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) {
  seq type message { id seq text clientId createdAt author { type name } } } }`;
const mutation = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
  message { id seq createdAt } userErrors { code field message } } }`;

/** Real chats in one workspace: a visitor and an agent each, with tokens, sockets and subscriptions of their own. */
export async function openChats(url: string, count: number): Promise<Pair[]> {
  const world = await newWorld();
  const agents = await Promise.all(Array.from({ length: 20 }, () => world.agent({ maxActiveChats: Math.ceil(count / 20) })));
  const cookies = new Map(await Promise.all(agents.map(async (agent) => [agent.id, (await cookieOf(agent)).cookie] as const)));
  const pairs: Pair[] = [];
  for (let n = 0; n < count; n++) {
    const visitor = await world.visitor();
    const { conversation } = await startConversation(await world.asVisitor(visitor), { clientId: newId(), text: 'Hello' });
    const { authorization } = await visitorHeaders(visitor);
    const ends = {
      visitor: await connect(url, {}, { authorization }),
      agent: await connect(url, { cookie: cookies.get(conversation.agentId ?? '') ?? '' }, {}),
    };
    pairs.push(pairOf(conversation.id, conversation.seq, ends));
  }
  return pairs;
}

function pairOf(conversationId: string, after: number, ends: { visitor: WebSocket; agent: WebSocket }): Pair {
  const pair: Pair = {
    send: (from, text) => {
      const input = { conversationId, clientId: newId(), text };
      ends[from].send(JSON.stringify({ id: newId(), type: 'subscribe', payload: { query: mutation, variables: { input } } }));
    },
    onText: () => {},
    close: () => {
      ends.visitor.terminate();
      ends.agent.terminate();
    },
  };
  for (const side of ['visitor', 'agent'] as const) {
    const payload = { query: subscription, variables: { id: conversationId, after } };
    ends[side].send(JSON.stringify({ id: 'events', type: 'subscribe', payload }));
    ends[side].on('message', (frame) => {
      const { id, payload: answer } = JSON.parse(String(frame));
      const message = id === 'events' ? answer?.data?.conversationEvents.message : null;
      // One's own message comes back too; what counts is the other end.
      if (message && message.author.type !== side.toUpperCase()) pair.onText(message.text);
      if (answer?.errors || answer?.data?.sendMessage?.userErrors.length) throw new Error(String(frame));
    });
  }
  return pair;
}

async function connect(url: string, headers: Record<string, string>, params: Record<string, string>): Promise<WebSocket> {
  const socket = await open(`${url}/graphql`, 'graphql-transport-ws', headers);
  socket.send(JSON.stringify({ type: 'connection_init', payload: params }));
  await once(socket, 'message');
  return socket;
}
