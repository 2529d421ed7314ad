import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { sendMessage } from '../message/message.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { anUpload } from './attachment.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const shown = 'seq text attachments { id name size type path image { width height thumbnailPath previewPath } }';
interface Message {
  seq: number;
  text: string;
  attachments: { name: string; path: string }[];
}

describe('a message with files, live', () => {
  test('is heard with its links by its visitor and its agent, each with links of their own, and not by another visitor', async () => {
    const { world, id, visitor, agent, asVisitor } = await aChat();
    const sister = await anotherChat(world);
    const file = await anUpload(asVisitor);
    const subscription = (conversationId: string) => ({
      query: `subscription ($id: ID!) { conversationEvents(conversationId: $id) { message { ${shown} } } }`,
      variables: { id: conversationId },
    });
    const stranger = await visitorHeaders({ ...visitor, id: sister.visitorId });
    const readers = [server.client(await visitorHeaders(visitor)), server.client(await cookieOf(agent)), server.client(stranger)].map(({ client }) => client);
    const [ofVisitor, ofAgent, ofStranger] = readers.map((client) => client.iterate<{ conversationEvents: { message: Message } }>(subscription(id)));
    const next = [ofVisitor?.next(), ofAgent?.next()];
    const refused = await ofStranger?.next();
    expect([refused?.value?.data ?? null, refused?.value?.errors?.[0]?.extensions?.code]).toEqual([null, 'NOT_FOUND']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sendMessage(asVisitor, { conversationId: id, clientId: 'f', text: '', attachmentIds: [file.id] });
    const heard = (await Promise.all(next)).map((one) => one?.value?.data?.conversationEvents.message.attachments[0]);
    expect(heard.map((one) => one?.name)).toEqual(['hello.txt', 'hello.txt']);
    const [visitors = '', agents = ''] = heard.map((one) => one?.path);
    expect(visitors).toContain('.VISITOR.');
    expect(agents).toContain('.AGENT.');
    for (const path of [visitors, agents]) expect(await (await fetch(server.url + path)).text()).toBe('Hello');
    for (const client of readers) await client.dispose();
  });

  test('a snapshot and the events since are a fresh snapshot', async () => {
    const { id, agent, asVisitor, asAgent } = await aChat();
    const { cookie } = await cookieOf(agent);
    const query = `query ($id: ID!) { conversation(id: $id) { seq lastMessage { text } messages(last: 50) { nodes { ${shown} } } } }`;
    type Thread = { seq: number; lastMessage: { text: string }; messages: { nodes: Message[] } };
    const read = async () => {
      const { data } = await server.ask<{ conversation: Thread }>(query, { id }, { cookie });
      if (!data) throw new Error('There is no such conversation.');
      return data.conversation;
    };
    const early = await read();
    for (const [n, caller] of [asVisitor, asAgent, asVisitor].entries()) {
      const files = [await anUpload(caller, `${n}`, `${n}.txt`), await anUpload(caller, `${n}!`, `${n}!.txt`)];
      await sendMessage(caller, { conversationId: id, clientId: `f${n}`, text: n === 1 ? 'Two' : '', attachmentIds: files.map((file) => file.id) });
      await sendMessage(caller, { conversationId: id, clientId: `p${n}`, text: 'Plain' });
    }
    const fresh = await read();
    const { client } = server.client({ cookie });
    const events = client.iterate<{ conversationEvents: { seq: number; conversation: Omit<Thread, 'messages'>; message: Message } }>({
      query: `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) {
        seq conversation { lastMessage { text } } message { ${shown} } } }`,
      variables: { id, after: early.seq },
    });
    const rebuilt = structuredClone(early);
    while (rebuilt.seq < fresh.seq) {
      const event = (await events.next()).value?.data?.conversationEvents;
      if (!event) throw new Error('The events ended early.');
      Object.assign(rebuilt, event.conversation, { messages: { nodes: [...rebuilt.messages.nodes, event.message] }, seq: event.seq });
    }
    expect(rebuilt).toEqual(fresh);
    expect(fresh.messages.nodes.map(({ attachments }) => attachments.length)).toEqual([0, 2, 0, 2, 0, 2, 0]);
    await client.dispose();
  });
});
