import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { sql } from '../../db/client.ts';
import { cookieOf, visitorHeaders } from '../../graphql/server.factory.ts';
import { newWorld } from '../../graphql/world.factory.ts';
import { startConversation } from '../../graphql/conversation/start.ts';
import { newId } from '../../graphql/id.ts';
import { open, type Pair } from './pairs.ts';

/** What goes from one end of a chat to the other. */
export interface Talk {
  subscription: string;
  /** The only side that is told; left out: both. */
  onlyTo?: keyof Ends;
  send(ends: Ends, from: keyof Ends, conversationId: string, text: string): void;
  /** Of the data that the subscription tells this side: what the other end has sent. */
  heard(data: Record<string, unknown>): string | undefined;
}

interface Ends {
  visitor: WebSocket;
  agent: WebSocket;
}

const mutation = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
  message { id seq createdAt } userErrors { code field message } } }`;

const messages: Talk = {
  subscription: `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) {
    seq type message { id seq text clientId createdAt author { type name } } } }`,
  send: (ends, from, conversationId, text) => sendMessage(ends[from], conversationId, text),
  heard: (data) => (data.conversationEvents as { message: { text: string } | null }).message?.text,
};

/** Real chats in one workspace: a visitor and an agent each, with tokens, sockets and subscriptions of their own. */
export async function openChats(url: string, count: number, talk = messages): Promise<Pair[]> {
  const world = await newWorld();
  const agents = await Promise.all(Array.from({ length: 20 }, () => world.agent({ maxActiveChats: Math.ceil(count / 20), livePreview: true })));
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
    pairs.push(pairOf(conversation.id, conversation.seq, ends, talk));
  }
  // As autovacuum does within a minute of such a start; without statistics the database reads too much.
  await sql`analyze`;
  return pairs;
}

function pairOf(conversationId: string, after: number, ends: Ends, { subscription, onlyTo, send, heard }: Talk): Pair {
  const pair: Pair = {
    send: (from, text) => send(ends, from, conversationId, text),
    onText: () => {},
    close: () => {
      ends.visitor.terminate();
      ends.agent.terminate();
    },
  };
  const hear = (side: keyof Ends, text: string): void => {
    if (!text.startsWith('{"id":"events"')) return mustBeFine(text);
    // One's own message comes back too; what counts is the other end.
    if (text.includes(`"author":{"type":"${side.toUpperCase()}"`)) return;
    const { payload } = JSON.parse(text);
    if (!payload?.data) throw new Error(text);
    const told = heard(payload.data);
    if (told !== undefined) pair.onText(told);
  };
  for (const side of ['visitor', 'agent'] as const) {
    ends[side].on('message', (frame) => hear(side, String(frame)));
    if (onlyTo && onlyTo !== side) continue;
    const payload = { query: subscription, variables: { id: conversationId, after } };
    ends[side].send(JSON.stringify({ id: 'events', type: 'subscribe', payload }));
  }
  return pair;
}

/** The answer to what was sent, or the end of that operation. */
function mustBeFine(text: string): void {
  if (/"errors":|"type":"error"|"userErrors":\[\{/.test(text)) throw new Error(text);
}

let operations = 0;

export function sendMessage(socket: WebSocket, conversationId: string, text: string): void {
  run(socket, mutation, { input: { conversationId, clientId: newId(), text } });
}

export function run(socket: WebSocket, query: string, variables: object): void {
  socket.send(JSON.stringify({ id: String(++operations), type: 'subscribe', payload: { query, variables } }));
}

/** A socket of somebody, let in. */
export async function connect(url: string, headers: Record<string, string>, params: Record<string, string>): Promise<WebSocket> {
  const socket = await open(`${url}/graphql`, 'graphql-transport-ws', headers);
  socket.send(JSON.stringify({ type: 'connection_init', payload: params }));
  await once(socket, 'message');
  return socket;
}
