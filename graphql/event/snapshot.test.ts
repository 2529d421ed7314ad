import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConversationRow } from '../../db/rows.ts';
import { banVisitor, liftBan } from '../ban/ban.ts';
import { endConversation, assignConversation, reopenConversation } from '../conversation/lifecycle.ts';
import { addTag, markRead, removeTag, setConversationLabel } from '../conversation/marks.ts';
import { startConversation } from '../conversation/start.ts';
import { sql } from '../../db/client.ts';
import { emailConversation } from '../email/email.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { setMaxActiveChats, setPresence } from '../presence/presence.ts';
import { redirectVisitor } from '../redirect/redirect.ts';
import { cookieOf, newServer, type TestServer } from '../server.factory.ts';
import { answerSurvey, sendSurvey } from '../survey/survey.ts';
import { acceptTransfer, cancelTransfer, declineTransfer } from '../transfer/answer.ts';
import { transferConversation } from '../transfer/transfer.ts';
import { renameVisitor } from '../visitor/visitor.ts';
import { newWorld } from '../world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

const shown = `id seq state visitorName agent { id name } label { id name } tags unreadCount messageCount waitingSince
  startedAt lastMessage { text author } visitorReadSeq agentReadSeq
  viewerCanTake viewerCanTransfer transfer { id openOffer { agent { id } } viewerCanAnswer viewerCanCancel }
  survey { rating comment } viewerCanSendSurvey viewerCanBan lastRedirect { seq url }`;
const agentShown = 'id name presence chosenPresence activeChats maxActiveChats';
const snapshot = `{
  workspace { eventCursor }
  conversations(filter: { states: [QUEUED, ACTIVE] }, first: 100) { nodes { ${shown} } }
  agents { ${agentShown} }
}`;
const inbox = `subscription ($after: String) {
  inboxEvents(after: $after) { cursor type lostConversationId conversation { ${shown} } agent { ${agentShown} } }
}`;

interface Shown {
  id: string;
  state?: string;
}
interface Snapshot {
  workspace: { eventCursor: string };
  conversations: { nodes: Shown[] };
  agents: Shown[];
}
interface InboxEvent {
  cursor: string;
  lostConversationId: string | null;
  conversation: Shown | null;
  agent: Shown | null;
}

/** What any client must do with events, and no more. */
function applied(state: Map<string, Shown>, { conversation, agent, lostConversationId }: InboxEvent): Map<string, Shown> {
  if (lostConversationId) state.delete(lostConversationId);
  if (conversation?.state === 'ENDED') state.delete(conversation.id);
  else if (conversation) state.set(conversation.id, conversation);
  if (agent) state.set(agent.id, agent);
  return state;
}
const stateOf = ({ conversations, agents }: Snapshot) =>
  new Map([...conversations.nodes, ...agents].map((one) => [one.id, one]));
const sorted = (state: Map<string, Shown>) => [...state.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

function answered<T>({ data, errors }: { data: T | null; errors?: { message: string }[] }): T {
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

async function house() {
  const world = await newWorld();
  const agents = [await world.agent({ maxActiveChats: 2 }), await world.agent({ maxActiveChats: 1 })];
  const visitors = await Promise.all(Array.from({ length: 5 }, () => world.visitor()));
  const now = new Date();
  for (const { id: visitorId } of visitors) {
    await sql`insert into visit ${sql({ workspaceId: world.workspaceId, id: newId(), visitorId, pageUrl: 'https://shop.example/cart', startedAt: now, lastSeenAt: now })}`;
  }
  await sql`update workspace set survey = 'MANUAL' where id = ${world.workspaceId}`;
  const admin = await world.agent({ role: 'ADMIN', groups: [], presence: 'AWAY' });
  const labels = [newId(), newId()];
  for (const id of labels) {
    await sql`insert into label ${sql({ workspaceId: world.workspaceId, id, name: id, color: '#3e8de0', createdAt: new Date() })}`;
  }
  return { world, admin, agents, visitors, labels };
}

type House = Awaited<ReturnType<typeof house>>;
const steps = ['start', 'say', 'answer', 'end', 'reopen', 'take', 'label', 'tag', 'untag', 'read', 'rename', 'presence', 'max', 'ask', 'accept', 'decline', 'cancel', 'redirect', 'survey', 'rate', 'mail', 'ban', 'lift'] as const;

/** One thing that somebody does; what is not allowed just then changes nothing. */
async function act({ world, admin, agents, visitors, labels }: House, step: (typeof steps)[number], n: number): Promise<void> {
  const agent = agents[n % agents.length]!;
  const visitor = visitors[n % visitors.length]!;
  const asAgent = await world.as(agent);
  const asVisitor = await world.asVisitor(visitor);
  const [row] = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${world.workspaceId} and visitor_id = ${visitor.id}
    order by started_at desc, id desc limit 1`;
  const clientId = newId();
  if (step === 'start') return void (await startConversation(asVisitor, { clientId, text: `Hello ${n}` }));
  if (step === 'presence') return void (await setPresence(asAgent, n % 2 ? 'ONLINE' : 'AWAY'));
  if (step === 'max') return void (await setMaxActiveChats(asAgent, 1 + (n % 3)));
  if (!row) return;
  const { id } = row;
  const own = agents.find((one) => one.id === row.agentId) ?? agent;
  const [open] = await sql<{ id: string }[]>`
    select id from transfer where workspace_id = ${world.workspaceId} and conversation_id = ${id} order by id desc limit 1`;
  const asked = agents.find((one) => one.id === row.offeredTo) ?? agent;
  const [ban] = await sql<{ id: string }[]>`
    select id from ban where workspace_id = ${world.workspaceId} and visitor_id = ${visitor.id} order by created_at desc limit 1`;
  const doing = {
    say: () => sendMessage(asVisitor, { conversationId: id, clientId, text: `Say ${n}` }),
    answer: async () => sendMessage(await world.as(own), { conversationId: id, clientId, text: `Answer ${n}` }),
    end: () => endConversation(asVisitor, id),
    reopen: async () => reopenConversation(await world.as(own), id),
    take: () => assignConversation(asAgent, id, agent.id),
    label: () => setConversationLabel(asAgent, id, n % 3 ? labels[n % 2] : null),
    tag: () => addTag(asAgent, id, `tag${n % 3}`),
    untag: () => removeTag(asAgent, id, `tag${n % 3}`),
    read: async () => markRead(n % 2 ? asVisitor : await world.as(own), id, n),
    ask: async () => transferConversation(await world.as(own), { conversationId: id, clientId, agentId: agents.find((one) => one !== own)?.id }),
    accept: async () => acceptTransfer(await world.as(asked), open?.id ?? ''),
    decline: async () => declineTransfer(await world.as(asked), open?.id ?? ''),
    cancel: async () => cancelTransfer(await world.as(own), open?.id ?? ''),
    redirect: async () => redirectVisitor(await world.as(own), { conversationId: id, clientId, url: `/page-${n}` }),
    survey: async () => sendSurvey(await world.as(own), id),
    rate: () => answerSurvey(asVisitor, { conversationId: id, rating: 1 + (n % 5) }),
    mail: async () => emailConversation(await world.as(own), { conversationId: id, clientId, recipients: ['eva@example.com'], subject: `About ${n}` }),
    ban: async () => banVisitor(await world.as(own), { conversationId: id, clientId, reason: `Reason ${n}` }),
    lift: async () => liftBan(await world.as(admin), ban?.id ?? ''),
    rename: () => renameVisitor(asAgent, visitor.id, `Name ${n}`),
  }[step];
  await doing().catch((error: { code?: string }) => {
    if (!error.code && !('extensions' in error)) throw error;
  });
}

const anySteps = fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(30)), { minLength: 10, maxLength: 40 });

describe('snapshot + events = fresh snapshot', () => {
  test('for the inbox, whatever happens, and also when the socket is cut on the way', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (script) => {
        const given = await house();
        const { cookie } = await cookieOf(given.agents[0]!);
        const read = async () => answered(await server.ask<Snapshot>(snapshot, {}, { cookie }));
        for (const [step, n] of script.slice(0, 5)) await act(given, step, n);
        const before = await read();
        const state = stateOf(before);
        let cursor = before.workspace.eventCursor;

        // In three goes, each by a client of its own that resumes from the last cursor.
        for (const [go, part] of [script.slice(5, 12), script.slice(12, 25), script.slice(25)].entries()) {
          const { client } = server.client({ cookie });
          const events = client.iterate<{ inboxEvents: InboxEvent }>({ query: inbox, variables: { after: cursor } });
          await Promise.all([events.next().then(({ value }) => void (value?.data && keep(value.data.inboxEvents))), (async () => {
            for (const [step, n] of part) await act(given, step, n);
            // A last event that surely comes, another each time, so that there is an end to wait for.
            await setMaxActiveChats(await given.world.as(given.agents[1]!), 10 + go);
          })()]);
          const goal = (await read()).workspace.eventCursor;
          while (Number(cursor) < Number(goal)) {
            const { value } = await events.next();
            if (value?.data) keep(value.data.inboxEvents);
          }
          await client.dispose();
        }
        function keep(event: InboxEvent): void {
          expect(Number(event.cursor)).toBeGreaterThan(Number(cursor));
          cursor = event.cursor;
          applied(state, event);
        }
        expect(sorted(state)).toEqual(sorted(stateOf(await read())));
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('for a conversation: messages and every field, from any seq on', async () => {
    const given = await house();
    await act(given, 'start', 0);
    const [row] = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${given.world.workspaceId}`;
    if (!row) throw new Error('No conversation.');
    const { cookie } = await cookieOf(given.agents[0]!);
    const query = `query ($id: ID!) { conversation(id: $id) { ${shown} messages(last: 100) { nodes { id seq text } } } }`;
    type Thread = Shown & { seq: number; messages: { nodes: { seq: number }[] } };
    const read = async () => answered(await server.ask<{ conversation: Thread }>(query, { id: row.id }, { cookie })).conversation;
    const early = await read();
    for (const step of ['say', 'answer', 'label', 'tag', 'say', 'read', 'untag', 'rename', 'ask', 'decline', 'ask', 'accept', 'ask', 'cancel', 'redirect', 'survey', 'rate', 'mail', 'end', 'reopen', 'answer', 'ban', 'lift'] as const) {
      for (const n of [0, 5, 10]) await act(given, step, n);
    }
    const fresh = await read();
    const { client } = server.client({ cookie });
    const events = client.iterate<{ conversationEvents: { seq: number; conversation: Thread; message: { seq: number } | null } }>({
      query: `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) {
        seq conversation { ${shown} } message { id seq text } } }`,
      variables: { id: row.id, after: early.seq },
    });
    const rebuilt = structuredClone(early);
    while (rebuilt.seq < fresh.seq) {
      const event = (await events.next()).value?.data?.conversationEvents;
      if (!event) throw new Error('The events ended early.');
      expect(event.seq).toBe(rebuilt.seq + 1);
      const nodes = event.message ? [...rebuilt.messages.nodes, event.message] : rebuilt.messages.nodes;
      Object.assign(rebuilt, event.conversation, { messages: { nodes }, seq: event.seq });
    }
    expect(rebuilt).toEqual(fresh);
    await client.dispose();
  });
});
