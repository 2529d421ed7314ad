import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { ConversationRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { aChat, rowOf } from '../conversation/conversation.factory.ts';
import { type Asker, type Context, sceneOf } from '../context.ts';
import { newId } from '../id.ts';
import { schema } from '../schema.ts';
import { newWorld } from '../world.factory.ts';
import { answerOf, operationOf } from './answers.ts';
import type { Delivery } from './delivery.ts';

const request = { origin: null, ownOrigin: 'http://ours', address: '127.0.0.1', userAgent: 'test' };
const asker = (actor: Actor): Asker => ({ actor, request });

/** A subscription of a schema of its own, whose one field counts how often it is worked out. */
function counting(field: (context: Context) => unknown) {
  let count = 0;
  const own = makeExecutableSchema({
    typeDefs: 'type Query { a: Int } type Subscription { told: Told } type Told { value: String }',
    resolvers: {
      Subscription: { told: { resolve: (scene: unknown) => scene } },
      Told: { value: (_: unknown, __: unknown, context: Context) => (count++, field(context)) },
    },
  });
  const operation = operationOf({ schema: own, document: parse('subscription { told { value } }') });
  return { operation, count: () => count };
}

async function colleagues() {
  const world = await newWorld();
  const rows = [await world.agent({ permissions: ['VIEW_STATISTICS'] }), await world.agent(), await world.agent()];
  const actors = await Promise.all(rows.map(async (row) => (await world.as(row)).actor));
  const scene = await sceneOf(world.workspaceId);
  if (!scene) throw new Error('No scene.');
  return { world, scene, askers: actors.map(asker) };
}

const valueOf = (text: string): unknown => JSON.parse(text).data.told.value;

test.each<[string, (context: Context) => unknown, number]>([
  ['who asks about nobody', () => 'the same', 1],
  ['who asks for the kind of reader', ({ caller }) => caller?.actor.type, 1],
  ['who asks for a right', ({ caller }) => caller && may(caller.actor, 'VIEW_STATISTICS'), 2],
  ['who asks for one agent', ({ caller }) => caller?.actor.type === 'AGENT' && caller.actor.is(newId()), 1],
  ['who asks who it is', ({ caller }) => caller?.actor.type === 'AGENT' && caller.actor.agentId, 3],
  ['who asks whether there is a session', ({ caller }) => caller && 'sessionId' in caller.actor, 1],
  ['who asks where the reader came from', (context) => context.request.address, 3],
  ['who asks later', async ({ caller }) => (await Promise.resolve(), caller && may(caller.actor, 'VIEW_STATISTICS')), 2],
])('%s is asked no more often than answers differ', async (_, field, times) => {
  const { scene, askers } = await colleagues();
  const { operation, count } = counting(field);
  const answers = await Promise.all(askers.map((one) => answerOf(operation, scene, one)));
  expect(count()).toBe(times);
  const alone = await Promise.all(askers.map(async (one) => answerOf(operation, { ...scene }, one)));
  expect(answers.map(valueOf)).toEqual(alone.map(valueOf));
});

test('what breaks is told to each as broken, with nothing of the cause', async () => {
  const { scene, askers } = await colleagues();
  const { operation } = counting(() => Promise.reject(new Error('secret')));
  for (const one of askers) {
    const answer = await answerOf(operation, scene, one);
    expect(JSON.parse(answer).errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(answer).not.toContain('secret');
  }
});

// Whoever hears it, in whatever order: never what was made for somebody who may see more, or less.
test('everybody is told what they would be told alone', async () => {
  const { world, agent, visitor, id } = await aChat();
  const { site, group } = await world.siteWithGroup();
  const rows = [
    agent,
    await world.agent(),
    await world.agent({ frontOffice: false }),
    await world.agent({ groups: [group] }),
    await world.agent({ permissions: ['MANAGE_CONVERSATIONS'] }),
    await world.agent({ groups: [group], permissions: ['READ_ALL_CONVERSATIONS'] }),
  ];
  const readers: Actor[] = [
    ...(await Promise.all(rows.map(async (row) => (await world.as(row)).actor))),
    (await world.asVisitor(visitor)).actor,
    (await world.asVisitor(await world.visitor())).actor,
    (await world.asPartner('READ_ALL_CONVERSATIONS')).actor,
    (await world.asPartner()).actor,
  ];
  const row = await rowOf(world, id);
  const document = parse(`subscription { inboxEvents { cursor type lostConversationId agent { id }
    conversation { id state agent { id name } agentName label { name } site { id } visitorName unreadCount tags
      viewerCanSend viewerCanEnd viewerCanReopen viewerCanTake viewerCanLabel } message { text author { name agent { id } } } } }`);
  const operation = operationOf({ schema, document });
  const base = await sceneOf(world.workspaceId);
  if (!base) throw new Error('No scene.');
  const deliver = (conversation: ConversationRow): Delivery => {
    base.loaders.tags.clearAll();
    const event = { workspaceId: world.workspaceId, position: 1, type: 'conversation.ended', conversationId: id, seq: 1, subjectId: null, actorType: 'SYSTEM' as const, actorId: null, data: {}, createdAt: new Date(0) };
    return { ...base, event, conversation, message: null, note: null };
  };
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(readers, { minLength: 2 }),
      fc.constantFrom<ConversationRow['state']>('QUEUED', 'ACTIVE', 'ENDED'),
      fc.constantFrom(...rows.map((one) => one.id), null),
      fc.constantFrom(world.site.id, site.id),
      async (some, state, agentId, siteId) => {
        const scene = deliver({ ...row, state, agentId, siteId });
        const together = await Promise.all(some.map((one) => answerOf(operation, scene, asker(one))));
        const alone = await Promise.all(some.map((one) => answerOf(operation, { ...scene }, asker(one))));
        expect(together).toEqual(alone);
      },
    ),
    { numRuns: 150 },
  );
});
