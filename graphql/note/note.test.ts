import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { sql } from '../../db/client.ts';
import { aChat, anEndedChat, rowOf } from '../conversation/conversation.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { createLabel } from '../label/label.ts';
import { sendMessage } from '../message/message.ts';
import { searchConversations } from '../search/search.ts';
import { indexStep } from '../search/indexStep.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { newWorld } from '../world.factory.ts';
import { addNote, deleteNote, editNote } from './note.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const page = `query ($id: ID!, $last: Int, $before: String, $first: Int, $after: String) { conversation(id: $id) {
  seq messages(last: $last, before: $before, first: $first, after: $after) { nodes { text } notes { id seq text editedAt deletedAt author { name } } pageInfo { startCursor endCursor } } } }`;
interface Page {
  conversation: { seq: number; messages: { nodes: { text: string }[]; notes: { seq: number; text: string }[]; pageInfo: { startCursor: string; endCursor: string } } };
}

describe('an internal note', () => {
  test('is written by whoever may see the conversation, whoever has it, and also after its end', async () => {
    const { world, id, asAgent, asVisitor } = await aChat();
    const colleague = await world.as(await world.agent({ name: 'Anna' }));
    const backOffice = await world.as(await world.agent({ frontOffice: false, groups: [], permissions: ['READ_ALL_CONVERSATIONS'] }));
    await addNote(asAgent, { conversationId: id, clientId: 'a', text: 'Mine' });
    await addNote(colleague, { conversationId: id, clientId: 'a', text: 'Hers' });
    await endConversation(asVisitor, id);
    await addNote(backOffice, { conversationId: id, clientId: 'a', text: 'Theirs' });
    const answer = await ask(colleague, page, { id, last: 10 });
    expect(answer).toMatchObject({ data: { conversation: { messages: { notes: [{ text: 'Mine', author: { name: 'Maja' } }, { text: 'Hers' }, { text: 'Theirs' }] } } } });
  });

  test('cannot be written by those who do not see the conversation', async () => {
    const { world, id } = await aChat();
    const { group } = await world.siteWithGroup();
    for (const caller of [
      await world.as(await world.agent({ groups: [group] })),
      await world.as(await world.agent({ frontOffice: false })),
      await (async (other) => other.as(await other.agent({ role: 'OWNER' })))(await newWorld()),
    ]) {
      await expect(addNote(caller, { conversationId: id, clientId: 'a', text: 'x' })).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
  });

  test('changes nothing of the conversation but its seq: it is no answer, no message, and unread by nobody', async () => {
    const { world, id, asAgent } = await aChat();
    const before = await rowOf(world, id);
    await addNote(asAgent, { conversationId: id, clientId: 'a', text: 'Ask Anna' });
    expect(await rowOf(world, id)).toEqual({ ...before, seq: before.seq + 1 });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'note.added', seq: before.seq + 1, data: {} });
  });

  test('is written once, however often it is sent', async () => {
    const { world, id, asAgent } = await aChat();
    const notes = await inParallel(10, () => addNote(asAgent, { conversationId: id, clientId: 'same', text: 'Once' }));
    expect(new Set(notes.map((note) => note.id)).size).toBe(1);
    expect((await logOf(world)).filter(({ type }) => type === 'note.added')).toHaveLength(1);
  });

  test('must say something that can be kept', async () => {
    const { id, asAgent } = await aChat();
    const write = (text: string) => addNote(asAgent, { conversationId: id, clientId: 'a', text });
    await expect(write('  ')).rejects.toMatchObject(mend('BLANK', 'text'));
    await expect(write('x'.repeat(10_001))).rejects.toMatchObject(mend('TOO_LONG', 'text'));
    await expect(write('\0')).rejects.toMatchObject(mend('INVALID', 'text'));
  });

  test('does not stand in the way of messages that are sent meanwhile', async () => {
    const { world, id, asAgent, asVisitor } = await aChat();
    await inParallel(20, (index): Promise<unknown> =>
      index % 2
        ? addNote(asAgent, { conversationId: id, clientId: `${index}`, text: 'note' })
        : sendMessage(index % 4 ? asAgent : asVisitor, { conversationId: id, clientId: `${index}`, text: 'message' }),
    );
    const seqs = (await logOf(world)).filter(({ conversationId }) => conversationId === id).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    expect((await rowOf(world, id)).messageCount).toBe(11);
  });
});

describe('of a note', () => {
  test('only its writer changes the text, and takes it back', async () => {
    const { world, id, asAgent } = await aChat();
    const colleague = await world.as(await world.agent({ role: 'OWNER' }));
    const note = await addNote(asAgent, { conversationId: id, clientId: 'a', text: 'Hidden away' });
    await expect(editNote(colleague, { conversationId: id, id: note.id, text: 'x' })).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(deleteNote(colleague, { conversationId: id, id: note.id })).rejects.toMatchObject(refusal('FORBIDDEN'));
    const edited = await editNote(asAgent, { conversationId: id, id: note.id, text: 'Better' });
    expect(edited).toMatchObject({ text: 'Better', editedAt: expect.any(Date), seq: note.seq });
    expect(await editNote(asAgent, { conversationId: id, id: note.id, text: 'Better' })).toEqual(edited);
    expect(await deleteNote(asAgent, { conversationId: id, id: note.id })).toMatchObject({ text: '', deletedAt: expect.any(Date) });
    await deleteNote(asAgent, { conversationId: id, id: note.id });
    await expect(editNote(asAgent, { conversationId: id, id: note.id, text: 'x' })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect((await logOf(world)).slice(-3).map(({ type }) => type)).toEqual(['note.added', 'note.edited', 'note.deleted']);
    expect(await sql`select text from note where workspace_id = ${world.workspaceId}`).toEqual([{ text: '' }]);
  });

  test('the place is among the messages, page by page', async () => {
    const { id, asAgent } = await aChat();
    const say = (text: string) => sendMessage(asAgent, { conversationId: id, clientId: text, text });
    const note = (text: string) => addNote(asAgent, { conversationId: id, clientId: text, text });
    await note('n1');
    for (const text of ['m2', 'm3']) await say(text);
    await note('n2');
    for (const text of ['m4', 'm5']) await say(text);
    await note('n3');
    const read = async (args: object): Promise<Page> => (await ask(asAgent, page, { id, ...args })).data as Page;
    const texts = ({ conversation: { messages } }: Page) => [messages.nodes.map(({ text }) => text), messages.notes.map(({ text }) => text)];
    const newest = await read({ last: 2 });
    expect(texts(newest)).toEqual([['m4', 'm5'], ['n3']]);
    const middle = await read({ last: 2, before: newest.conversation.messages.pageInfo.startCursor });
    expect(texts(middle)).toEqual([['m2', 'm3'], ['n2']]);
    expect(texts(await read({ last: 2, before: middle.conversation.messages.pageInfo.startCursor }))).toEqual([['Hello'], ['n1']]);
    const oldest = await read({ first: 2 });
    expect(texts(oldest)).toEqual([['Hello', 'm2'], ['n1']]);
    expect(texts(await read({ first: 10, after: oldest.conversation.messages.pageInfo.endCursor }))).toEqual([['m3', 'm4', 'm5'], ['n2', 'n3']]);
    expect(texts(await read({ last: 50 }))).toEqual([['Hello', 'm2', 'm3', 'm4', 'm5'], ['n1', 'n2', 'n3']]);
  });

  test('the words are found by agents, with the note itself', async () => {
    const { world, id, asAgent } = await anEndedChat();
    const note = await addNote(asAgent, { conversationId: id, clientId: 'a', text: 'Suspected of zebrafinching' });
    const find = async () => {
      while ((await indexStep({ quiet: 0, longest: 0 }, world.workspaceId)) > 0);
      const { nodes } = await searchConversations(asAgent.actor, { search: 'zebrafinching', first: 10 });
      return Promise.all(nodes.map(async ({ conversation, spot }) => ({ id: conversation.id, note: (await spot()).note?.id, message: (await spot()).message })));
    };
    expect(await find()).toEqual([{ id, note: note.id, message: null }]);
    await deleteNote(asAgent, { conversationId: id, id: note.id });
    expect(await find()).toEqual([]);
  });
});

describe('live', () => {
  const events = `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) {
    seq type actor { name } note { id seq text editedAt deletedAt author { name } } } }`;
  interface Heard {
    conversationEvents: { seq: number; type: string; note: { id: string } | null };
  }

  test('snapshot and events make what a fresh snapshot shows', async () => {
    const { world, id, asAgent, agent } = await aChat();
    const { cookie } = await cookieOf(await world.agent());
    const read = async () => (await server.ask<Page>(page, { id, last: 50 }, { cookie })).data!.conversation;
    const before = await read();
    const first = await addNote(asAgent, { conversationId: id, clientId: 'a', text: 'One' });
    await editNote(asAgent, { conversationId: id, id: first.id, text: 'One, better' });
    const second = await addNote(asAgent, { conversationId: id, clientId: 'b', text: 'Two' });
    await deleteNote(asAgent, { conversationId: id, id: second.id });
    const fresh = await read();
    const { client } = server.client({ cookie });
    const notes = new Map<string, unknown>();
    for await (const { data } of client.iterate<Heard>({ query: events, variables: { id, after: before.seq } })) {
      const { seq, note } = data!.conversationEvents;
      if (note) notes.set(note.id, note);
      if (seq === fresh.seq) break;
    }
    expect([...notes.values()]).toEqual(fresh.messages.notes);
    expect(JSON.stringify(fresh)).not.toContain('Two');
    expect(agent.name).toBe('Maja');
    await client.dispose();
  });

  test('its visitor, other sites and other workspaces hear nothing of it, agents in their inbox do', async () => {
    const { world, id, asAgent, visitor, agent } = await aChat();
    const { group } = await world.siteWithGroup();
    const elsewhere = await aChat();
    const inbox = 'subscription { inboxEvents(after: "0") { type note { text } lostConversationId } }';
    const listening = async (headers: Record<string, string>, query: string, until: RegExp) => {
      const { client } = server.client(headers);
      const heard: string[] = [];
      for await (const { data } of client.iterate({ query, variables: query === events ? { id, after: 0 } : undefined })) {
        heard.push(JSON.stringify(data));
        if (until.test(heard.at(-1) ?? '')) break;
      }
      await client.dispose();
      return heard.join('\n');
    };
    await addNote(asAgent, { conversationId: id, clientId: 'a', text: 'Hush' });
    await sendMessage(asAgent, { conversationId: id, clientId: 'b', text: 'Bye' });
    const { seq } = await rowOf(world, id);
    // Each hears something after it that is theirs to hear.
    for (const { world: one } of [{ world }, elsewhere]) await createLabel(await one.as(await one.agent({ role: 'OWNER' })), { clientId: 'l', name: 'Last' });
    expect(await listening(await visitorHeaders(visitor), events, new RegExp(`"seq":${seq},`))).not.toMatch(/NOTE|Hush/);
    expect(await listening(await cookieOf(agent), inbox, /LABEL_CREATED/)).toMatch(/NOTE_ADDED.*Hush/);
    expect(await listening(await cookieOf(await world.agent({ groups: [group] })), inbox, /LABEL_CREATED/)).not.toMatch(/NOTE|Hush/);
    expect(await listening(await cookieOf(elsewhere.agent), inbox, /LABEL_CREATED/)).not.toMatch(/NOTE|Hush/);
  });
});
