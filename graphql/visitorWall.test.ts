import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sql } from '../db/client.ts';
import { anUpload } from './attachment/attachment.factory.ts';
import { banVisitor } from './ban/ban.ts';
import { anotherChat } from './conversation/conversation.factory.ts';
import { endConversation } from './conversation/lifecycle.ts';
import { addTag, markRead, setConversationLabel } from './conversation/marks.ts';
import { startConversation } from './conversation/start.ts';
import { shareDraft } from './draft/draft.ts';
import { emailConversation } from './email/email.ts';
import { newId } from './id.ts';
import { png } from './attachment/hostilePictures.factory.ts';
import { deleteMessage, editMessage } from './message/change.ts';
import { sendMessage } from './message/message.ts';
import { addNote } from './note/note.ts';
import { setPresence } from './presence/presence.ts';
import type * as RateLimit from './rateLimit/rateLimit.ts';
import { updateRapidResponse } from './rapidResponse/rapidResponse.ts';
import { redirectVisitor } from './redirect/redirect.ts';
import { schema } from './schema.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { answerSurvey, sendSurvey } from './survey/survey.ts';
import { transferConversation } from './transfer/transfer.ts';
import { visitorHears, visitorSees } from './visitorWall.catalog.ts';
import { walkMutations, walkQueries } from './walk.factory.ts';
import { newWorld } from './world.factory.ts';

// However much is asked here is not what is looked at.
vi.mock('./rateLimit/rateLimit.ts', async (original) => ({
  ...(await original<typeof RateLimit>()), countDeed: () => undefined, countConversation: () => undefined,
}));

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const secret = 'not for visitors';

/** Elin's conversation, and all around it that she must not see, called by the secret. */
async function furnished() {
  const world = await newWorld();
  const { workspaceId, site, group } = world;
  await sql`update workspace set survey = 'MANUAL' where id = ${workspaceId}`;
  await sql`update site set allowed_origins = ${['https://shop.example', 'https://www.shop.example']} where workspace_id = ${workspaceId}`;
  const label = { workspaceId, id: newId(), name: secret, color: '#3e8de0', createdAt: new Date() };
  await sql`insert into label ${sql(label)}`;
  await sql`update "group" set name = ${secret} where workspace_id = ${workspaceId}`;
  const hidden = () => ({ email: `${newId()}@inside.secret.example`, statusText: secret, department: secret, title: secret });
  const agent = await world.agent({ name: 'Maja', role: 'OWNER', livePreview: true, ...hidden() });
  const visitor = await world.visitor({ name: 'Elin', email: 'elin@shop.example', phone: '070' });
  const asVisitor = await world.asVisitor(visitor);
  const device = { pageUrl: 'https://shop.example/tents', pageTitle: 'Tents', referrer: 'https://search.example/', country: 'SE', city: 'Umeå', browser: 'Firefox', system: 'Linux', device: 'DESKTOP', userAgent: secret };
  await sql`insert into visit ${sql({ workspaceId, id: newId(), visitorId: visitor.id, ...device, network: '203.0.113.9', startedAt: new Date(), lastSeenAt: new Date() })}`;
  await sql`insert into page_view ${sql({ workspaceId, visitorId: visitor.id, id: newId(), url: 'https://shop.example/', title: secret, at: new Date() })}`;

  const { conversation } = await startConversation(asVisitor, { clientId: 'first', text: 'Hello' });
  const conversationId = conversation.id;
  const colleague = await world.agent({ name: secret, permissions: ['MANAGE_BANS'], ...hidden() });
  const asAgent = await world.as(agent);
  const picture = await anUpload(asAgent, await png(), 'tent.png');
  const message = await sendMessage(asAgent, { conversationId, clientId: 'answer', text: 'Hi', attachmentIds: [picture.id] });
  await editMessage(asAgent, { conversationId, id: message.id, text: 'Hi!' });
  const wrong = await sendMessage(asAgent, { conversationId, clientId: 'wrong', text: secret });
  await deleteMessage(asAgent, { conversationId, id: wrong.id });
  const note = await addNote(asAgent, { conversationId, clientId: 'note', text: secret });
  await addTag(asAgent, conversationId, secret);
  await setConversationLabel(asAgent, conversationId, label.id);
  await sendSurvey(asAgent, conversationId);
  await answerSurvey(asVisitor, { conversationId, rating: 4, comment: 'Thanks' });
  const email = await emailConversation(asAgent, { conversationId, clientId: 'mail', recipients: [`boss@${newId()}.example`], subject: secret, message: secret });
  await redirectVisitor(asAgent, { conversationId, clientId: 'to', url: 'https://www.shop.example/sale' });
  const { transfer } = await transferConversation(asAgent, { conversationId, clientId: 'transfer', agentId: colleague.id, note: secret });
  const answer = { workspaceId, id: newId(), name: secret, text: secret, sharing: 'EVERYONE', createdAt: new Date() };
  await sql`insert into rapid_response ${sql(answer)}`;
  const held = await anUpload(asAgent, secret, secret);
  await updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [held.id] });
  const key = { workspaceId, id: newId(), name: secret, tokenHash: newId(), prefix: 'samtal_x', permissions: [], createdAt: new Date() };
  await sql`insert into api_key ${sql(key)}`;
  const { sessionId } = await cookieOf(agent);
  const others = await strangers(world, asAgent);
  const ids = [conversationId, message.id, picture.id, visitor.id, note.id, label.id, email.id, transfer.id, answer.id, held.id, key.id, sessionId, agent.id, colleague.id, site.id, group.id, workspaceId, ...others];
  return { world, agent, visitor, asVisitor: await world.asVisitor(visitor), asAgent, conversationId, ids };
}

/** Another visitor's conversation with a file and a rating, and one that is banned. */
async function strangers(world: Awaited<ReturnType<typeof newWorld>>, asAgent: Awaited<ReturnType<typeof world.as>>): Promise<string[]> {
  const other = await anotherChat(world);
  await sql`update visitor set name = ${secret}, email = 'other@secret.example', phone = ${secret} where workspace_id = ${world.workspaceId} and id = ${other.visitorId}`;
  const asOther = await world.asVisitor({ ...(await world.visitor()), id: other.visitorId });
  const file = await anUpload(asOther, secret, secret);
  const unsent = await anUpload(asOther, secret, secret);
  const message = await sendMessage(asOther, { conversationId: other.id, clientId: 'file', text: secret, attachmentIds: [file.id] });
  await sql`insert into survey ${sql({ workspaceId: world.workspaceId, conversationId: other.id, sentAt: new Date() })}`;
  await answerSurvey(asOther, { conversationId: other.id, rating: 1, comment: secret });
  await endConversation(asOther, other.id);
  const banned = await anotherChat(world);
  const { ban } = await banVisitor(asAgent, { clientId: 'ban', conversationId: banned.id, reason: secret });
  return [other.id, other.visitorId, file.id, unsent.id, message.id, banned.id, banned.visitorId, ban.id];
}

/** Elin again, whom nobody can answer, and an earlier conversation that has ended. */
async function queued() {
  const world = await newWorld();
  const visitor = await world.visitor({ language: 'sv' });
  const caller = await world.asVisitor(visitor);
  const { conversation: earlier } = await startConversation(caller, { clientId: 'a', text: 'Hello' });
  await endConversation(caller, earlier.id);
  const { conversation } = await startConversation(caller, { clientId: 'b', text: 'Hello?' });
  return { caller, ids: [conversation.id, earlier.id], values: values(world.site.key) };
}

const listed = () => new Set(Object.entries(visitorSees).flatMap(([type, fields]) => fields.split(' ').map((field) => `${type}.${field}`)));
const values = (siteKey: string) => ({ siteKey, email: 'new@shop.example', recipients: ['new@shop.example'], password: 'long enough for all', timeZone: 'Europe/Stockholm', spellCheckLanguage: 'sv', search: 'not', url: 'https://shop.example/', referrer: '', token: null, handover: null, includeArchived: true });

describe('what a visitor can see', () => {
  test('is on the list, field by field, and all of the list is there', () => {
    const known = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect([...listed()].filter((field) => !known.includes(field))).toEqual([]);
  });

  test('with queries: from every root, by every path, with every id', async () => {
    const { world, asVisitor, ids } = await furnished();
    const { fields, said } = await walkQueries({ caller: asVisitor, ids, values: values(world.site.key) });
    const waiting = await queued();
    const there = new Set([...fields, ...(await walkQueries(waiting)).fields]);
    expect([...there].filter((field) => !listed().has(field)).toSorted()).toEqual([]);
    for (const hidden of [secret, 'secret.example']) expect(said.join('\n')).not.toContain(hidden);
    // Whoever walks finds all that there is: nothing stands on the list for nothing.
    const gettable = [...listed()].filter((field) => !/^(Mutation|Subscription)\.|Payload\.|^(UserError|Upload|DraftSharing|Typing|ConversationEvent)\./.test(field));
    expect(gettable.filter((field) => !there.has(field))).toEqual([]);
  }, 120_000);

  test('while an agent gets far more by the same walk', async () => {
    const { world, asAgent, ids } = await furnished();
    const { fields, said } = await walkQueries({ caller: asAgent, ids, values: values(world.site.key) });
    expect(said.join('\n')).toContain(secret);
    for (const field of ['Agent.email', 'Agent.statusText', 'Agent.permissions', 'Note.text', 'Visitor.place', 'Ban.reason', 'RoutingDecision.reason', 'Transfer.note', 'Label.name', 'ConversationEmail.subject', 'ApiKey.name', 'RapidResponse.text']) {
      expect(fields).toContain(field);
      expect(listed()).not.toContain(field);
    }
  }, 120_000);

  test('with mutations: only what a visitor does, and nothing more in the answers', async () => {
    const { world, asVisitor, ids } = await furnished();
    const { fields, said } = await walkMutations({ caller: asVisitor, ids, values: values(world.site.key) }, ['endConversation', 'answerSurvey']);
    expect([...fields].filter((field) => !listed().has(field)).toSorted()).toEqual([]);
    expect(said.join('\n')).not.toContain(secret);
    const done = [...listed()].filter((field) => field.startsWith('Mutation.'));
    expect(done.filter((field) => !fields.has(field))).toEqual([]);
  }, 120_000);
});

test('what a visitor hears is of the own conversation, and of nothing that agents do among themselves', async () => {
  const { visitor, asVisitor, asAgent, conversationId } = await furnished();
  const { client } = server.client(await visitorHeaders(visitor));
  const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
  const heard = new Map<string, { data: string; types: Set<string> }>();
  for (const { name, type, args } of subscriptions) {
    const told = { data: '', types: new Set<string>() };
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
        told.types.add(String(one.type ?? name));
        for (const [field, value] of Object.entries(one)) if (value !== null && named.name === 'ConversationEvent') told.types.add(`${named.name}.${field}`);
      }
    })().catch(() => undefined);
  }
  await expect.poll(() => heard.get('conversationEvents')?.types.size).toBeGreaterThan(3);
  await shareDraft(asVisitor, conversationId, 'a draft');
  await setPresence(asAgent, 'AWAY');
  await addNote(asAgent, { conversationId, clientId: 'again', text: secret });
  const { seq } = await sendMessage(asVisitor, { conversationId, clientId: 'end', text: 'The end' });
  await markRead(asAgent, conversationId, seq);
  await endConversation(asVisitor, conversationId);
  await expect.poll(() => heard.get('conversationEvents')?.types).toContain('CONVERSATION_ENDED');
  await client.dispose();
  const spoken = [...heard].filter(([, { data }]) => data !== '').map(([name]) => `Subscription.${name}`);
  expect(spoken.filter((field) => !listed().has(field))).toEqual([]);
  const events = heard.get('conversationEvents');
  expect([...(events?.types ?? [])].filter((type) => !type.includes('.')).toSorted()).toEqual([...visitorHears].toSorted());
  expect([...(events?.types ?? [])].filter((type) => type.includes('.') && !listed().has(type))).toEqual([]);
  for (const { data } of heard.values()) expect(data).not.toContain(secret);
});
