import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aChat, rowOf, threadOf } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { addNote } from '../note/note.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { renameVisitor } from '../visitor/visitor.ts';
import { hostileTexts, refusedTexts } from './hostileTexts.factory.ts';
import { sendMessage } from './message.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const reading = 'query ($id: ID!) { conversation(id: $id) { visitor { name } messages(last: 2) { nodes { text } notes { text } } } }';
const oneLine = (text: string) => [...text.trim().replaceAll(/\p{Cc}/gu, '')].slice(0, 100).join('').trim();
const unturned = (text: string) => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '').trim();

describe('a hostile text is a text', () => {
  test.each(hostileTexts)('%s, from a visitor, an agent, in a note and as a name', async (_, text) => {
    const { id, visitor, agent, asVisitor, asAgent } = await aChat();
    const name = oneLine(text);
    await renameVisitor(asAgent, visitor.id, name);
    for (const caller of [asVisitor, asAgent]) await sendMessage(caller, { conversationId: id, clientId: newId(), text });
    await addNote(asAgent, { conversationId: id, clientId: newId(), text });
    const asked = await server.ask(reading, { id }, await cookieOf(agent));
    expect(asked.data).toEqual({ conversation: { visitor: { name: unturned(name) }, messages: { nodes: [{ text }, { text }], notes: [{ text }] } } });
    const own = await server.ask(reading, { id }, await visitorHeaders(visitor));
    expect(own.data).toMatchObject({ conversation: { messages: { nodes: [{ text }, { text }], notes: [] } } });
  });

  test('answers are JSON and nothing else', async () => {
    const { id, visitor, asVisitor } = await aChat();
    await sendMessage(asVisitor, { conversationId: id, clientId: 'x', text: '<script>pwned=1</script>' });
    const query = `{conversation(id:"${id}"){messages{nodes{text}}}}`;
    const { headers } = await fetch(`${server.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/html', ...(await visitorHeaders(visitor)) }, body: JSON.stringify({ query }),
    });
    expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  });
});

describe('what cannot be kept is refused, and changes nothing', () => {
  test.each(refusedTexts)('%s', async (_, text) => {
    const { world, id, visitor, asVisitor, asAgent } = await aChat();
    const before = [await rowOf(world, id), await threadOf(world, id), await logOf(world)];
    const wrong = expect.objectContaining(mend(text.length > 10_000 ? 'TOO_LONG' : 'INVALID', 'text'));
    for (const caller of [asVisitor, asAgent]) await expect(sendMessage(caller, { conversationId: id, clientId: 'x', text })).rejects.toEqual(wrong);
    await expect(addNote(asAgent, { conversationId: id, clientId: 'x', text })).rejects.toEqual(wrong);
    await expect(renameVisitor(asAgent, visitor.id, text)).rejects.toMatchObject({ field: 'name' });
    expect([await rowOf(world, id), await threadOf(world, id), await logOf(world)]).toEqual(before);
  });
});
