import { isObjectType } from 'graphql';
import { describe, expect, test, vi } from 'vitest';
import type * as RateLimit from './rateLimit/rateLimit.ts';
import { schema } from './schema.ts';
import { listed } from './visitorWall.catalog.ts';
import { away, furnished, queued, secret, secretAvatar, values } from './visitorWorlds.factory.ts';
import { walkMutations, walkQueries } from './walk.factory.ts';

// However much is asked here is not what is looked at.
vi.mock('./rateLimit/rateLimit.ts', async (original) => ({
  ...(await original<typeof RateLimit>()), countDeed: () => undefined, countConversation: () => undefined,
}));

describe('what a visitor can see', () => {
  test('is on the list, field by field, and all of the list is there', () => {
    const known = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect([...listed()].filter((field) => !known.includes(field))).toEqual([]);
  });

  test('with queries: from every root, by every path, with every id', async () => {
    const { world, asVisitor, ids } = await furnished();
    const { fields, said, broken } = await walkQueries({ caller: asVisitor, ids, values: values(world.site.key) });
    const [waiting, left] = [await walkQueries(await queued()), await walkQueries(await away())];
    const there = new Set([...fields, ...waiting.fields, ...left.fields]);
    expect([...there].filter((field) => !listed().has(field)).toSorted()).toEqual([]);
    for (const hidden of [secret, 'secret.example', secretAvatar]) expect([...said, ...waiting.said, ...left.said].join('\n')).not.toContain(hidden);
    // Whoever walks finds all that there is: nothing stands on the list for nothing.
    const gettable = [...listed()].filter((field) => !/^(Mutation|Subscription)\.|Payload\.|^(UserError|Upload|DraftSharing|Typing|ConversationEvent|QueuePlace)\./.test(field));
    expect(gettable.filter((field) => !there.has(field))).toEqual([]);
    expect([...broken, ...waiting.broken, ...left.broken]).toEqual([]);
  }, 120_000);

  test('while an agent gets far more by the same walk', async () => {
    const { world, asAgent, ids } = await furnished();
    const { fields, said, broken } = await walkQueries({ caller: asAgent, ids, values: values(world.site.key) });
    expect(broken).toEqual([]);
    expect(said.join('\n')).toContain(secret);
    expect(said.join('\n')).toContain(secretAvatar);
    for (const field of ['Agent.email', 'Agent.statusText', 'Agent.permissions', 'Note.text', 'Visitor.place', 'Ban.reason', 'RoutingDecision.reason', 'Transfer.note', 'Label.name', 'ConversationEmail.subject', 'ApiKey.name', 'RapidResponse.text']) {
      expect(fields).toContain(field);
      expect(listed()).not.toContain(field);
    }
  }, 120_000);

  test('with mutations: only what a visitor does, and nothing more in the answers', async () => {
    const { world, asVisitor, ids } = await furnished();
    const fields = new Set<string>();
    for (const walk of [{ caller: asVisitor, ids, values: values(world.site.key) }, await queued(), await away()]) {
      const gotten = await walkMutations(walk, ['endConversation', 'answerSurvey']);
      expect([...gotten.fields].filter((field) => !listed().has(field)).toSorted()).toEqual([]);
      expect(gotten.said.join('\n')).not.toContain(secret);
      expect(gotten.broken).toEqual([]);
      for (const field of gotten.fields) fields.add(field);
    }
    const done = [...listed()].filter((field) => field.startsWith('Mutation.'));
    expect(done.filter((field) => !fields.has(field))).toEqual([]);
  }, 120_000);
});
