import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiKey } from '../apiKey/apiKey.ts';
import { anUpload } from '../attachment/attachment.factory.ts';
import { aChat, anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { endConversation } from '../conversation/lifecycle.ts';
import { addTag, setConversationLabel } from '../conversation/marks.ts';
import { logOf } from '../event/log.factory.ts';
import { newId } from '../id.ts';
import { aLabel } from '../label/label.factory.ts';
import { sendMessage } from '../message/message.ts';
import { addNote } from '../note/note.ts';
import { createRapidResponse } from '../rapidResponse/rapidResponse.ts';
import { newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { transferConversation } from '../transfer/transfer.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** A house where everything that a visitor must not see is there to be seen. */
async function house() {
  const chat = await aChat({ name: 'Maja', title: 'Secret title', email: `${crypto.randomUUID()}@secret.example` });
  const { world, id, visitor, agent } = chat;
  const owner = await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY', name: 'Secret owner' }));
  const label = await aLabel(world.workspaceId, { name: 'Secret label' });
  const sister = await anotherChat({ ...world, visitor: () => world.visitor({ name: 'Secret sister' }) });
  const message = await sendMessage(chat.asAgent, { conversationId: id, clientId: 'a', text: 'Hi Elin' });
  await setConversationLabel(await world.as(agent), id, label.id);
  await addTag(chat.asAgent, id, 'secret-tag');
  const note = await addNote(chat.asAgent, { conversationId: id, clientId: 'n', text: 'Secret note' });
  const colleague = await world.agent({ name: 'Secret colleague' });
  const { transfer } = await transferConversation(await world.as(agent), { conversationId: id, clientId: 't', agentId: colleague.id, note: 'Secret reason' });
  const { apiKey } = await createApiKey(owner, { clientId: 'k', name: 'Secret key', permissions: [] });
  const held = await anUpload(owner, 'Secret bytes', 'secret.txt');
  const rapidResponse = await createRapidResponse(owner, { clientId: 'r', name: 'secretresponse', text: 'Secret text', sharing: 'EVERYONE', attachmentIds: [held.id] });
  const headers = await visitorHeaders(visitor);
  const ask = <T = Record<string, unknown>>(query: string, variables: object = {}) => server.ask<T>(query, variables, headers);
  return { ...chat, owner, held, label, message, note, transfer, sister, apiKey, rapidResponse, ask };
}

const seen = ['conversation', 'conversations', 'fileRules', 'viewer', 'widget'];
const nothing: [string, unknown][] = [
  ['workspace { id name queueLength slots { total taken } eventCursor }', null],
  ['agents(includeArchived: true) { id name email }', []],
  ['groups(includeArchived: true) { id name }', []],
  ['sites(includeArchived: true) { id name key }', []],
  ['labels(includeArchived: true) { id name }', []],
  ['tags(prefix: "s")', []],
  ['rapidResponses { id name text files { path } }', []],
  ['apiKeys { id name }', []],
  ['statistics { conversations }', null],
  ['bans { nodes { id } }', null],
  ['exports { nodes { id } }', null],
  ['publicHolidays(year: 2026) { date name }', []],
  // Another’s file: see attachment/fetch.test.ts.
  [`attachment(id: "${newId()}") { id path }`, null],
];

describe('what a visitor must not see', () => {
  test.each(nothing)('%s', async (query, expected) => {
    const { ask } = await house();
    const { data, errors } = await ask(`{ answer: ${query} }`);
    expect([data, errors]).toEqual([{ answer: expected }, undefined]);
  });

  test('an agent, though the id were known', async () => {
    const { ask, agent } = await house();
    expect((await ask('query ($id: ID!) { agent(id: $id) { id name } }', { id: agent.id })).data).toEqual({ agent: null });
  });

  test('what is found by searching', async () => {
    const { ask } = await house();
    const { data, errors } = await ask('{ searchConversations(search: "Hello") { nodes { conversation { id } } } }');
    expect([data, errors]).toMatchObject([null, [{ extensions: { code: 'FORBIDDEN' } }]]);
  });

  test('other visitors by name, nor a file of conversations', async () => {
    const { ask } = await house();
    for (const query of ['{ visitors(search: "elin") { id } }', '{ conversationsExport { path } }']) {
      const { data, errors } = await ask(query);
      expect([data, errors]).toMatchObject([null, [{ extensions: { code: 'FORBIDDEN' } }]]);
    }
  });

  test('who else is on the site', async () => {
    const { ask } = await house();
    const { data, errors } = await ask('{ onlineVisitors { totalCount nodes { id } } }');
    expect([data, errors]).toMatchObject([null, [{ extensions: { code: 'FORBIDDEN' } }]]);
  });

  test('which browsers are told', async () => {
    const { ask } = await house();
    const { data, errors } = await ask('{ pushSubscription(endpoint: "https://fcm.googleapis.com/x") { id } }');
    expect([data, errors]).toMatchObject([{ pushSubscription: null }, [{ extensions: { code: 'FORBIDDEN' } }]]);
  });

  // Whoever adds a question must say here what visitors get for an answer.
  test('and no other question is there to be asked', async () => {
    const { data } = await server.ask<{ __type: { fields: { name: string }[] } }>('{ __type(name: "Query") { fields { name } } }');
    const names = data?.__type.fields.map(({ name }) => name).toSorted();
    expect(names).toEqual([...seen, 'agent', 'searchConversations', 'onlineVisitors', 'pushSubscription', 'visitors', 'conversationsExport', ...nothing.map(([query]) => /^\w+/.exec(query)?.[0] ?? '')].toSorted());
  });

  test('of the own conversation: only what is a visitor’s business', async () => {
    const { ask, id, visitor } = await house();
    const { data, errors } = await ask(
      `query ($id: ID!) { conversation(id: $id) {
        agentName agent { id } label { id } tags site { id } routingDecisions { id } viewerCanLabel viewerCanTake viewerCanReopen viewerCanEnd viewerCanSend
        visitor { id conversationCount } viewerCanTransfer transfer { note } transfers { note } transferTargets { agents { name } } viewerCanNote lastMessage { text } messageCount unreadCount messages { nodes { text author { type name agent { id email } } } notes { id text author { name } } }
      } conversations { totalCount eventCursor nodes { id label { id } tags agent { id } } } viewer { permissions agent { id } apiKey { id } visitor { id conversation { id tags } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      conversation: {
        agentName: 'Maja', agent: null, label: null, tags: [], site: null, routingDecisions: [],
        viewerCanLabel: false, viewerCanTake: false, viewerCanReopen: false, viewerCanEnd: true, viewerCanSend: true,
        visitor: { id: visitor.id, conversationCount: null },
        viewerCanTransfer: false, transfer: null, transfers: [], transferTargets: null,
        viewerCanNote: false, lastMessage: { text: 'Hi Elin' }, messageCount: 2, unreadCount: 1,
        messages: { notes: [], nodes: [
          { text: 'Hello', author: { type: 'VISITOR', name: 'Elin', agent: null } },
          { text: 'Hi Elin', author: { type: 'AGENT', name: 'Maja', agent: null } },
        ] },
      },
      conversations: { totalCount: 1, eventCursor: '', nodes: [{ id, label: null, tags: [], agent: null }] },
      viewer: { permissions: [], agent: null, apiKey: null, visitor: { id: visitor.id, conversation: { id, tags: [] } } },
    });
  });

  test('of another visitor: nothing', async () => {
    const { ask, sister } = await house();
    const { data } = await ask('query ($id: ID!, $visitor: ID!) { conversation(id: $id) { id } conversations(filter: { visitorId: $visitor }) { totalCount nodes { id } } }', {
      id: sister.id, visitor: sister.visitorId,
    });
    expect(data).toEqual({ conversation: null, conversations: { totalCount: 0, nodes: [] } });
  });

  test('live: of the own conversation neither labels nor tags nor agents, and no inbox, no presence', async () => {
    const { visitor, id, asVisitor } = await house();
    await endConversation(asVisitor, id);
    const { client } = server.client(await visitorHeaders(visitor));
    const query = `subscription ($id: ID!) { conversationEvents(conversationId: $id, after: 0) {
      type actor { name agent { id } } note { id text } transfer { note } conversation { transfer { note } transfers { note } tags label { id } agent { id } messages { notes { id text } } } } }`;
    const heard: unknown[] = [];
    for await (const { data } of client.iterate<{ conversationEvents: { type: string } }>({ query, variables: { id } })) {
      heard.push(data?.conversationEvents);
      if (data?.conversationEvents.type === 'CONVERSATION_ENDED') break;
    }
    expect(heard).toHaveLength(5);
    expect(JSON.stringify(heard)).not.toMatch(/LABELED|TAGGED|NOTE_|TRANSFER_|secret/i);
    const hidden = { tags: [], label: null, agent: null };
    for (const event of heard) expect(event).toMatchObject({ conversation: hidden, actor: { agent: null } });
    for (const other of ['inboxEvents { type }', 'presence { id }', 'onlineVisitors { count }', `drafts(conversationId: "${id}") { text }`, `viewers(conversationId: "${id}") { agents { id } }`]) {
      const answer = await client.iterate({ query: `subscription { ${other} }` }).next().then(({ value }) => value?.errors, (problem: unknown) => problem);
      expect(JSON.stringify(answer)).toContain('FORBIDDEN');
    }
    await client.dispose();
  });
});

describe('what a visitor must not do', () => {
  test('anything but write, end, read, type and tell the page', async () => {
    const given = await house();
    const { world, id, agent, label, note, owner, ask, visitor } = given;
    const before = [await rowOf(world, id), await logOf(world)];
    const quoted = (value: string) => JSON.stringify(value);
    const attempts = [
      `assignConversation(id: ${quoted(id)}, agentId: ${quoted(agent.id)})`, `reopenConversation(id: ${quoted(id)})`,
      `setConversationLabel(id: ${quoted(id)}, labelId: ${quoted(label.id)})`, `setConversationLabel(id: ${quoted(id)})`,
      `addTag(conversationId: ${quoted(id)}, name: "x")`, `removeTag(conversationId: ${quoted(id)}, name: "secret-tag")`,
      `transferConversation(input: { conversationId: ${quoted(id)}, clientId: "t", agentId: ${quoted(agent.id)} })`,
      ...['accept', 'decline', 'cancel'].map((answer) => `${answer}Transfer(id: ${quoted(given.transfer.id)})`),
      `renameVisitor(id: ${quoted(visitor.id)}, name: "X")`, 'setPresence(presence: AWAY)', 'setMaxActiveChats(maxActiveChats: 1)', 'setAutoAway(minutes: 5)', 'reportActivity',
      `createAgent(input: { clientId: "x", name: "X", email: "x@x.example", password: "1234567890" })`,
      `updateAgent(input: { id: ${quoted(agent.id)}, name: "X" })`, `archiveAgent(id: ${quoted(agent.id)})`,
      `setAgentAvatar(input: { agentId: ${quoted(agent.id)}, attachmentId: ${quoted(agent.id)} })`, `removeAgentAvatar(id: ${quoted(agent.id)})`,
      'createGroup(input: { clientId: "x", name: "X" })', `updateGroup(input: { id: ${quoted(world.group.id)}, name: "X" })`,
      `archiveGroup(id: ${quoted(world.group.id)})`, 'createSite(input: { clientId: "x", name: "X", allowedOrigins: ["https://x.example"] })',
      `updateSite(input: { id: ${quoted(world.site.id)}, name: "X" })`, `archiveSite(id: ${quoted(world.site.id)})`, `setOpeningHours(siteId: ${quoted(world.site.id)})`,
      'createLabel(input: { clientId: "x", name: "X" })', `updateLabel(input: { id: ${quoted(label.id)}, name: "X" })`,
      `archiveLabel(id: ${quoted(label.id)})`, 'createRapidResponse(input: { clientId: "x", name: "x", text: "X" })',
      `updateRapidResponse(input: { id: ${quoted(given.rapidResponse.id)}, text: "X" })`, `archiveRapidResponse(id: ${quoted(given.rapidResponse.id)})`,
      `restoreRapidResponse(id: ${quoted(given.rapidResponse.id)})`,
      `copyRapidResponseFile(input: { clientId: "x", attachmentId: ${quoted(given.held.id)} })`,
      `countRapidResponseUse(input: { id: ${quoted(given.rapidResponse.id)}, conversationId: ${quoted(id)}, clientId: "first" })`,
      `emailConversation(input: { clientId: "x", conversationId: ${quoted(id)}, recipients: ["x@x.example"], subject: "X" })`, `sendSurvey(conversationId: ${quoted(id)})`, `banVisitor(input: { clientId: "x", conversationId: ${quoted(id)}, reason: "x" })`, `liftBan(id: ${quoted(id)})`, `redirectVisitor(input: { clientId: "x", conversationId: ${quoted(id)}, url: "https://x.example" })`,
      `closeConversation(id: ${quoted(id)})`, 'updateWorkspace(input: { labelRequired: true })', 'updateWorkspace(input: { filesFromVisitors: false })',
      'createApiKey(input: { clientId: "x", name: "X", permissions: [] })', `revokeApiKey(id: ${quoted(given.apiKey.id)})`,
      `addNote(input: { conversationId: ${quoted(id)}, clientId: "x", text: "X" })`, `editNote(input: { conversationId: ${quoted(id)}, id: ${quoted(note.id)}, text: "X" })`,
      `editMessage(input: { conversationId: ${quoted(id)}, id: ${quoted(given.message.id)}, text: "X" })`, `deleteMessage(conversationId: ${quoted(id)}, id: ${quoted(given.message.id)})`,
      `deleteNote(conversationId: ${quoted(id)}, id: ${quoted(note.id)})`,
      'revokeSession', `revokeSession(id: ${quoted(owner.actor.sessionId)})`, `revokeAllSessions(agentId: ${quoted(agent.id)})`,
      'changePassword(input: { current: "x", new: "1234567890" })',
      'subscribeToPush(input: { endpoint: "https://fcm.googleapis.com/x", p256dh: "x", auth: "x" })', 'unsubscribeFromPush(endpoint: "https://fcm.googleapis.com/x")',
    ];
    for (const attempt of attempts) {
      const { data, errors } = await ask(`mutation { ${attempt} { userErrors { code } } }`);
      expect([attempt, data]).toEqual([attempt, null]);
      expect(['FORBIDDEN', 'NOT_FOUND'], attempt).toContain(errors?.[0]?.extensions.code);
    }
    expect([await rowOf(world, id), await logOf(world)]).toEqual(before);

    const allowed = ['startConversation', 'leaveMessage', 'sendMessage', 'endConversation', 'markRead', 'setTyping', 'shareDraft', 'trackPage', 'answerSurvey', 'emailTranscript', 'createUpload', 'deleteUpload', 'identifyVisitor'];
    const { data } = await server.ask<{ __type: { fields: { name: string }[] } }>('{ __type(name: "Mutation") { fields { name } } }');
    const tried = new Set([...allowed, ...attempts.map((attempt) => /^\w+/.exec(attempt)?.[0])]);
    expect(data?.__type.fields.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
