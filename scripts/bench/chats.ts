import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { sql } from '../../db/client.ts';
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
  // As autovacuum does within a minute of such a start; without statistics the database reads too much.
  await sql`analyze`;
  return pairs;
}

function pairOf(conversationId: string, after: number, ends: { visitor: WebSocket; agent: WebSocket }): Pair {
  const pair: Pair = {
    send: (from, text) => sendMessage(ends[from], conversationId, text),
    onText: () => {},
    close: () => {
      ends.visitor.terminate();
      ends.agent.terminate();
    },
  };
  for (const side of ['visitor', 'agent'] as const) {
    const payload = { query: subscription, variables: { id: conversationId, after } };
    ends[side].send(JSON.stringify({ id: 'events', type: 'subscribe', payload }));
    const own = `"author":{"type":"${side.toUpperCase()}"`;
    ends[side].on('message', (frame) => {
      const text = String(frame);
      if (!text.startsWith('{"id":"events"')) return mustBeFine(text);
      // One's own message comes back too; what counts is the other end.
      if (text.includes(own)) return;
      const { payload: answer } = JSON.parse(text);
      if (!answer.data) throw new Error(text);
      const { message } = answer.data.conversationEvents;
      if (message) pair.onText(message.text);
    });
  }
  return pair;
}

/** The answer to a message that was sent, or the end of that operation. */
function mustBeFine(text: string): void {
  if (!text.includes('"userErrors":[]') && !text.includes('"type":"complete"')) throw new Error(text);
}

let operations = 0;

export function sendMessage(socket: WebSocket, conversationId: string, text: string): void {
  const input = { conversationId, clientId: newId(), text };
  socket.send(JSON.stringify({ id: String(++operations), type: 'subscribe', payload: { query: mutation, variables: { input } } }));
}

/** A socket of somebody, let in. */
export async function connect(url: string, headers: Record<string, string>, params: Record<string, string>): Promise<WebSocket> {
  const socket = await open(`${url}/graphql`, 'graphql-transport-ws', headers);
  socket.send(JSON.stringify({ type: 'connection_init', payload: params }));
  await once(socket, 'message');
  return socket;
}
