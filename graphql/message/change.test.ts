import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { dropDirectory } from '../directory/directory.ts';
import { ask } from '../ask.factory.ts';
import { aChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { assignConversation, endConversation } from '../conversation/lifecycle.ts';
import { markRead } from '../conversation/marks.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { indexStep } from '../search/indexStep.ts';
import { searchConversations } from '../search/search.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { deleteMessage, editMessage } from './change.ts';
import { sendMessage } from './message.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** Elin has asked, Maja has answered. */
async function answered() {
  const chat = await aChat();
  const message = await sendMessage(chat.asAgent, { conversationId: chat.id, clientId: 'a', text: 'Hi Elin' });
  return { ...chat, message, place: { conversationId: chat.id, id: message.id } };
}

async function within(seconds: number, { workspaceId }: { workspaceId: string }): Promise<void> {
  await sql`update workspace set message_edit_seconds = ${seconds} where id = ${workspaceId}`;
  dropDirectory(workspaceId);
}

describe('one’s own message', () => {
  test('can be edited, and says so; the list shows the new text, and nothing else changes', async () => {
    const { world, id, asAgent, message, place } = await answered();
    const before = await rowOf(world, id);
    const edited = await editMessage(asAgent, { ...place, text: 'Hello Elin' });
    expect(edited).toEqual({ ...message, text: 'Hello Elin', editedAt: expect.any(Date) });
    expect((await threadOf(world, id)).at(-1)).toEqual(edited);
    expect(await rowOf(world, id)).toEqual({ ...before, seq: before.seq + 1, lastMessageText: 'Hello Elin' });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'message.edited', seq: before.seq + 1, subjectId: message.id, data: {} });
    expect(await editMessage(asAgent, { ...place, text: 'Hello Elin' })).toEqual(edited);
    expect((await rowOf(world, id)).seq).toBe(before.seq + 1);
  });

  test('can be deleted: the text is gone from the row, from every answer and from what is unread', async () => {
    const { world, id, asAgent, asVisitor, place } = await answered();
    expect((await rowOf(world, id)).visitorUnread).toBe(1);
    const gone = await deleteMessage(asAgent, place);
    expect(gone).toMatchObject({ text: '', deletedAt: expect.any(Date) });
    expect(await deleteMessage(asAgent, place)).toEqual(gone);
    const row = await rowOf(world, id);
    expect(row).toMatchObject({ visitorUnread: 0, lastMessageText: '', lastMessageAuthor: 'AGENT', messageCount: 2 });
    const everything = await sql`select to_jsonb(message)::text as row from message where workspace_id = ${world.workspaceId}`;
    expect(JSON.stringify([everything, row, await logOf(world)])).not.toContain('Hi Elin');
    const query = 'query ($id: ID!) { conversation(id: $id) { lastMessage { text } messages { nodes { text editedAt deletedAt } } } }';
    for (const caller of [asAgent, asVisitor]) {
      expect(await ask(caller, query, { id })).toMatchObject({ data: { conversation: { lastMessage: { text: '' }, messages: { nodes: [{ text: 'Hello' }, { text: '', deletedAt: expect.any(String) }] } } } });
    }
    await expect(editMessage(asAgent, { ...place, text: 'x' })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
  });

  test('an earlier one that is edited or deleted leaves the last message of the list alone', async () => {
    const { world, id, asAgent, asVisitor, place } = await answered();
    await sendMessage(asVisitor, { conversationId: id, clientId: 'b', text: 'Thanks' });
    await editMessage(asAgent, { ...place, text: 'Hello Elin' });
    await deleteMessage(asAgent, place);
    expect(await rowOf(world, id)).toMatchObject({ lastMessageText: 'Thanks', lastMessageAuthor: 'VISITOR', agentUnread: 1 });
  });

  test('counts as unread no more once it is deleted, whatever has been read', async () => {
    const { world, id, asAgent, asVisitor, message, place } = await answered();
    const second = await sendMessage(asAgent, { conversationId: id, clientId: 'b', text: 'Two' });
    const third = await sendMessage(asAgent, { conversationId: id, clientId: 'c', text: 'Three' });
    await markRead(asVisitor, id, message.seq);
    await deleteMessage(asAgent, place);
    expect((await rowOf(world, id)).visitorUnread).toBe(2);
    await deleteMessage(asAgent, { conversationId: id, id: third.id });
    expect((await rowOf(world, id)).visitorUnread).toBe(1);
    await markRead(asVisitor, id, second.seq);
    expect((await rowOf(world, id)).visitorUnread).toBe(0);
  });

  test('only for as long as the workspace allows, also after the end and when a colleague has the conversation', async () => {
    const { world, id, asAgent, asVisitor, place } = await answered();
    const colleague = await world.as(await world.agent());
    await assignConversation(colleague, id, colleague.actor.agentId);
    await editMessage(asAgent, { ...place, text: 'Still mine' });
    await endConversation(asVisitor, id);
    await editMessage(asAgent, { ...place, text: 'Also after the end' });
    await sql`update message set created_at = now() - interval '61 seconds' where workspace_id = ${world.workspaceId} and seq = (select max(seq) from message where workspace_id = ${world.workspaceId})`;
    await within(60, world);
    const now = { ...asAgent, directory: (await world.as({ ...(await world.agent()), id: asAgent.actor.agentId })).directory };
    for (const act of [() => editMessage(now, { ...place, text: 'Too late' }), () => deleteMessage(now, place)]) {
      await expect(act()).rejects.toMatchObject(mend('TOO_LATE', 'id'));
    }
    await within(0, world);
    const never = { ...asAgent, directory: (await world.as({ ...(await world.agent()), id: asAgent.actor.agentId })).directory };
    await expect(deleteMessage(never, place)).rejects.toMatchObject(mend('TOO_LATE', 'id'));
  });

  test('is nobody else’s to change: not a colleague’s, not the visitor’s, not a partner’s', async () => {
    const { world, id, asAgent, asVisitor, place } = await answered();
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    await expect(editMessage(owner, { ...place, text: 'x' })).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(deleteMessage(owner, place)).rejects.toMatchObject(refusal('FORBIDDEN'));
    const [hello] = await threadOf(world, id);
    await expect(deleteMessage(asAgent, { conversationId: id, id: hello!.id })).rejects.toMatchObject(refusal('FORBIDDEN'));
    const { group } = await world.siteWithGroup();
    await expect(deleteMessage(await world.as(await world.agent({ groups: [group] })), place)).rejects.toMatchObject(refusal('NOT_FOUND'));
    for (const caller of [asVisitor, await world.asPartner('READ_ALL_CONVERSATIONS', 'SEND_MESSAGES', 'MANAGE_CONVERSATIONS')]) {
      const answer = await ask(caller, 'mutation ($c: ID!, $id: ID!) { deleteMessage(conversationId: $c, id: $id) { userErrors { code } } }', { c: id, id: place.id });
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('tells its writer until when, and others nothing', async () => {
    const { world, id, asAgent, asVisitor, message, place } = await answered();
    const query = 'query ($id: ID!) { conversation(id: $id) { messages { nodes { viewerCanEditUntil } } } }';
    const until = async (caller: typeof asAgent | typeof asVisitor) => {
      const { data } = await ask(caller, query, { id });
      return (data as { conversation: { messages: { nodes: { viewerCanEditUntil: string | null }[] } } }).conversation.messages.nodes.map((node) => node.viewerCanEditUntil);
    };
    expect(await until(asAgent)).toEqual([null, new Date(message.createdAt.getTime() + 900_000).toISOString()]);
    expect(await until(await world.as(await world.agent({ role: 'OWNER' })))).toEqual([null, null]);
    expect(await until(asVisitor)).toEqual([null, null]);
    await deleteMessage(asAgent, place);
    expect(await until(asAgent)).toEqual([null, null]);
  });

  test('keeps the log gapless however edits and messages come together', async () => {
    const { world, id, asAgent, asVisitor, place } = await answered();
    await inParallel(20, (index): Promise<unknown> =>
      index % 2 ? editMessage(asAgent, { ...place, text: `Version ${index}` }) : sendMessage(asVisitor, { conversationId: id, clientId: `${index}`, text: `${index}` }),
    );
    const seqs = (await logOf(world)).filter(({ conversationId }) => conversationId === id).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect(await rowOf(world, id)).toMatchObject({ messageCount: 12, agentUnread: 10 });
  });

  test('is found by its new words, and no longer by the old ones', async () => {
    const { world, id, asAgent, place } = await answered();
    const found = async (search: string) => {
      while ((await indexStep({ quiet: 0, longest: 0 }, world.workspaceId)) > 0);
      return (await searchConversations(asAgent.actor, { search, first: 10 })).nodes.map(({ conversation }) => conversation.id);
    };
    await editMessage(asAgent, { ...place, text: 'Gorgonzola' });
    expect(await found('gorgonzola')).toEqual([id]);
    await editMessage(asAgent, { ...place, text: 'Parmesan' });
    expect([await found('gorgonzola'), await found('parmesan')]).toEqual([[], [id]]);
    await deleteMessage(asAgent, place);
    expect(await found('parmesan')).toEqual([]);
  });
});

describe('live', () => {
  const shown = 'id seq text editedAt deletedAt';
  const events = `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) { seq type message { ${shown} } conversation { lastMessage { text } } } }`;
  const page = `query ($id: ID!) { conversation(id: $id) { seq lastMessage { text } messages { nodes { ${shown} } } } }`;
  interface Page {
    conversation: { seq: number; lastMessage: { text: string }; messages: { nodes: { id: string; text: string }[] } };
  }
  interface Heard {
    conversationEvents: { seq: number; type: string; message: { id: string; text: string } | null; conversation: { lastMessage: { text: string } } };
  }

  test('snapshot and events make what a fresh snapshot shows, on both sides, also after a cut', async () => {
    const { id, asAgent, agent, visitor, place } = await answered();
    const second = await sendMessage(asAgent, { conversationId: id, clientId: 'b', text: 'Secret slip' });
    for (const headers of [{ cookie: (await cookieOf(agent)).cookie }, await visitorHeaders(visitor)]) {
      const read = async () => (await server.ask<Page>(page, { id }, headers)).data!.conversation;
      const before = await read();
      // While nobody listens.
      await editMessage(asAgent, { ...place, text: `Edited ${'cookie' in headers}` });
      await deleteMessage(asAgent, { conversationId: id, id: second.id });
      const fresh = await read();
      const lines = new Map(before.messages.nodes.map((line) => [line.id, line]));
      let last = before.lastMessage;
      let seq = before.seq;
      const { client } = server.client(headers);
      if (seq < fresh.seq) {
        for await (const { data } of client.iterate<Heard>({ query: events, variables: { id, after: before.seq } })) {
          const event = data!.conversationEvents;
          if (event.message) lines.set(event.message.id, event.message);
          ({ seq, conversation: { lastMessage: last } } = event);
          if (seq === fresh.seq) break;
        }
      }
      expect([[...lines.values()], last]).toEqual([fresh.messages.nodes, fresh.lastMessage]);
      expect(JSON.stringify([fresh, [...lines.values()]])).not.toContain('Secret slip');
      await client.dispose();
    }
  });

  test('those who may not see the conversation hear nothing of it', async () => {
    const { world, id, place, asAgent } = await answered();
    const sister = await world.visitor();
    const elsewhere = await aChat();
    for (const headers of [await visitorHeaders(sister), await cookieOf(elsewhere.agent)]) {
      const { client } = server.client({ ...('cookie' in headers ? { cookie: headers.cookie } : headers) });
      await editMessage(asAgent, { ...place, text: `For others ${Math.random()}` });
      const answer = await client.iterate({ query: events, variables: { id, after: 0 } }).next().then(({ value }) => value?.errors, (problem: unknown) => problem);
      expect(JSON.stringify(answer)).toContain('NOT_FOUND');
      await client.dispose();
    }
  });
});
