import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { banVisitor } from '../ban/ban.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { emailConversation } from '../email/email.ts';
import { newId } from '../id.ts';
import { createLabel } from '../label/label.ts';
import { redirectVisitor } from '../redirect/redirect.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from '../server.factory.ts';
import { answerSurvey, sendSurvey } from '../survey/survey.ts';
import { newWorld, type World } from '../world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const secret = 'Only between us';
type Chat = Awaited<ReturnType<typeof aChat>>;

/** What is done to a conversation, and whether its own visitor hears of it. */
const cases: { what: string; type: string; visitorHears: boolean; act(chat: Chat): Promise<unknown> }[] = [
  {
    what: 'a redirect',
    type: 'VISITOR_REDIRECTED',
    visitorHears: true,
    async act({ world: { workspaceId }, visitor, asAgent, id }) {
      const now = new Date();
      await sql`insert into visit ${sql({ workspaceId, id: newId(), visitorId: visitor.id, pageUrl: 'https://shop.example/', startedAt: now, lastSeenAt: now })}`;
      await redirectVisitor(asAgent, { clientId: 'r', conversationId: id, url: '/tents' });
    },
  },
  { what: 'a survey that is sent', type: 'SURVEY_SENT', visitorHears: true, act: async ({ world, agent, id }) => sendSurvey(await world.as(agent), id) },
  {
    what: 'a survey that is answered',
    type: 'SURVEY_ANSWERED',
    visitorHears: true,
    async act({ world, agent, visitor, id }) {
      await sendSurvey(await world.as(agent), id);
      await answerSurvey(await world.asVisitor(visitor), { conversationId: id, rating: 2, comment: secret });
    },
  },
  { what: 'a mail', type: 'CONVERSATION_EMAILED', visitorHears: false, act: ({ asAgent, id }) => emailConversation(asAgent, { clientId: 'm', conversationId: id, recipients: ['eva@example.com'], subject: secret }) },
  { what: 'a ban', type: 'VISITOR_BANNED', visitorHears: false, act: ({ asAgent, id }) => banVisitor(asAgent, { clientId: 'b', conversationId: id, reason: secret }) },
];

const thread = 'subscription ($id: ID!) { conversationEvents(conversationId: $id, after: 0) { seq type conversation { survey { comment } } } }';
const inbox = 'subscription { inboxEvents(after: "0") { type lostConversationId conversation { survey { comment } } } }';

/** All that is heard, up to what everybody hears in the end; or why it ended. */
async function heard(headers: Record<string, string>, query: string, id: string, last: RegExp): Promise<string> {
  const { client } = server.client(headers);
  const all: string[] = [];
  try {
    for await (const answer of client.iterate({ query, variables: query === thread ? { id } : {} })) {
      all.push(JSON.stringify(answer));
      if (answer.errors || last.test(all.at(-1) ?? '')) break;
    }
  } catch (error) {
    all.push(JSON.stringify(error));
  } finally {
    await client.dispose();
  }
  return all.join('\n');
}

const somethingElse = async (world: World) => createLabel(await world.as(await world.agent({ role: 'OWNER', groups: [], presence: 'AWAY' })), { clientId: 'l', name: 'Last' });

test.each(cases)('$what is heard by colleagues, and by nobody who must not', async ({ type, visitorHears, act }) => {
  const chat = await aChat();
  const { world, agent, visitor, id } = chat;
  await sql`update workspace set survey = 'MANUAL' where id = ${world.workspaceId}`;
  const elsewhere = await newWorld();
  const { group } = await world.siteWithGroup();
  const before = { own: await visitorHeaders(visitor), other: await visitorHeaders(await world.visitor()) };
  await act(chat);
  const { seq } = await rowOf(world, id);
  for (const each of [world, elsewhere]) await somethingElse(each);

  const label = /LABEL_CREATED/;
  expect(await heard(await cookieOf(agent), inbox, id, label)).toContain(type);
  expect(await heard(await cookieOf(await world.agent()), thread, id, new RegExp(`"seq":${seq},`))).toContain(type);
  const strangers = [
    await heard(await cookieOf(await world.agent({ groups: [group] })), inbox, id, label),
    await heard(await cookieOf(await elsewhere.agent()), inbox, id, label),
    await heard(await cookieOf(await world.agent({ groups: [group] })), thread, id, label),
    await heard(await cookieOf(await elsewhere.agent()), thread, id, label),
    await heard(before.other, thread, id, label),
  ];
  for (const text of strangers) {
    expect(text).toMatch(/LABEL_CREATED|NOT_FOUND/);
    expect(text).not.toMatch(new RegExp(`${type}|${secret}`));
  }
  const own = await heard(before.own, thread, id, new RegExp(`"seq":${visitorHears ? seq : seq - 1},`));
  if (visitorHears) expect(own).toContain(type);
  else expect(own).not.toMatch(new RegExp(`${type}|${secret}`));
});
