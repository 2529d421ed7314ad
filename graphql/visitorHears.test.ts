import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { VisitorRow } from '../db/rows.ts';
import { endConversation } from './conversation/lifecycle.ts';
import { markRead, setTyping } from './conversation/marks.ts';
import { shareDraft } from './draft/draft.ts';
import { sendMessage } from './message/message.ts';
import { addNote } from './note/note.ts';
import { setPresence } from './presence/presence.ts';
import type * as RateLimit from './rateLimit/rateLimit.ts';
import { schema } from './schema.ts';
import { newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { listed, visitorHears } from './visitorWall.catalog.ts';
import { away, furnished, queued, secret } from './visitorWorlds.factory.ts';

// However much is asked here is not what is looked at.
vi.mock('./rateLimit/rateLimit.ts', async (original) => ({
  ...(await original<typeof RateLimit>()), countDeed: () => undefined, countConversation: () => undefined,
}));

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

describe('what a visitor hears', () => {
  test('is of the own conversation, and of nothing that agents do among themselves', async () => {
    const { visitor, asVisitor, asAgent, conversationId } = await furnished();
    const { told, stop } = await listening(visitor, conversationId);
    await expect.poll(() => told('conversationEvents').types.size).toBeGreaterThan(3);
    await shareDraft(asVisitor, conversationId, 'a draft');
    await expect.poll(async () => (await setTyping(asAgent, conversationId, true), told('typing').data)).not.toBe('');
    await setPresence(asAgent, 'AWAY');
    await addNote(asAgent, { conversationId, clientId: 'again', text: secret });
    const { seq } = await sendMessage(asVisitor, { conversationId, clientId: 'end', text: 'The end' });
    await markRead(asAgent, conversationId, seq);
    await endConversation(asVisitor, conversationId);
    await expect.poll(() => told('conversationEvents').types).toContain('CONVERSATION_ENDED');
    await stop();
    expect([...told('conversationEvents').types].toSorted()).toEqual([...visitorHears].toSorted());
    onlyListed(told, ['conversationEvents', 'typing']);
  });

  test('while waiting is the place in the queue, and nothing of who stands before', async () => {
    const { visitor, caller, asOther, aheadId, conversationId } = await queued();
    const { told, stop } = await listening(visitor, conversationId);
    await expect.poll(() => told('queuePlace').data).toContain('"place":2');
    await sendMessage(asOther, { conversationId: aheadId, clientId: 'more', text: secret });
    await endConversation(asOther, aheadId);
    await expect.poll(() => told('queuePlace').data).toContain('"place":1');
    await sendMessage(caller, { conversationId, clientId: 'more', text: 'Anybody?' });
    await endConversation(caller, conversationId);
    await expect.poll(() => told('conversationEvents').types).toContain('CONVERSATION_ENDED');
    await stop();
    onlyListed(told, ['conversationEvents', 'queuePlace']);
  });

  test('after leaving a message is of that message', async () => {
    const { visitor, conversationId } = await away();
    const { told, stop } = await listening(visitor, conversationId);
    await expect.poll(() => told('conversationEvents').types).toContain('MESSAGE_SENT');
    await stop();
    onlyListed(told, ['conversationEvents']);
  });

  test('is all on the list, and the list promises nothing more', () => {
    const heard = ['conversationEvents', 'queuePlace', 'typing'].map((name) => `Subscription.${name}`);
    expect([...listed()].filter((field) => field.startsWith('Subscription.')).toSorted()).toEqual(heard);
  });
});

interface Told {
  data: string;
  /** Of events. */
  types: Set<string>;
  fields: Set<string>;
}

/** Every subscription that there is, asked for by a visitor with all its fields. */
async function listening(visitor: VisitorRow, conversationId: string) {
  const { client } = server.client(await visitorHeaders(visitor));
  const heard = new Map<string, Told>();
  for (const { name, type, args } of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const told: Told = { data: '', types: new Set(), fields: new Set() };
    heard.set(name, told);
    const named = getNamedType(type);
    const fields = isObjectType(named) ? Object.values(named.getFields()).map((field) => (isObjectType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name)) : [];
    const given = [...(args.some((arg) => arg.name === 'conversationId') ? [`conversationId: "${conversationId}"`] : []), ...(args.some((arg) => arg.name === 'after') ? [name === 'inboxEvents' ? 'after: "0"' : 'after: 0'] : [])];
    const query = `subscription { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${fields.join(' ')} } }`;
    void (async () => {
      for await (const { data } of client.iterate<Record<string, Record<string, unknown>>>({ query })) {
        const one = data?.[name];
        if (!one) continue;
        told.data += JSON.stringify(one);
        if (typeof one.type === 'string') told.types.add(one.type);
        for (const [field, value] of Object.entries(one)) if (value !== null) told.fields.add(`${named.name}.${field}`);
      }
    })().catch(() => undefined);
  }
  const told = (name: string): Told => heard.get(name) ?? { data: '', types: new Set(), fields: new Set() };
  return { told: Object.assign(told, { all: heard }), stop: async () => client.dispose() };
}

/** These subscriptions have said something and no other; all that they said is on the list, and nothing of it a secret. */
function onlyListed(told: { all: ReadonlyMap<string, Told> }, names: readonly string[]): void {
  const spoken = [...told.all].filter(([, { data }]) => data !== '');
  expect(spoken.map(([name]) => name).toSorted()).toEqual(names);
  for (const [name, { data, types, fields }] of spoken) {
    expect([...fields, `Subscription.${name}`].filter((field) => !listed().has(field))).toEqual([]);
    expect([...types].filter((type) => !visitorHears.includes(type))).toEqual([]);
    expect(data).not.toContain(secret);
  }
}
