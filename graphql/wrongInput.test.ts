import { describe, expect, test, vi } from 'vitest';
import type { Caller } from './context.ts';
import type * as RateLimit from './rateLimit/rateLimit.ts';
import { allPermissions } from './actor/permissions.ts';
import { furnished } from './visitorWorlds.factory.ts';
import { call, type Ids, rightCalls, wrongCalls } from './wrongInput.factory.ts';

// However much is asked here is not what is looked at.
vi.mock('./rateLimit/rateLimit.ts', async (original) => ({
  ...(await original<typeof RateLimit>()), countDeed: () => undefined, countConversation: () => undefined,
}));

/** All that happened in one walk through everything that can be wrong. */
async function walked(caller: Caller, ids: Ids) {
  const broken: string[] = [];
  const unclear: string[] = [];
  let told = 0;
  for (const wrong of wrongCalls(ids)) {
    const { errors, userErrors } = await call(caller, wrong);
    for (const { path, extensions, message } of errors) if (path && !extensions?.code) broken.push(`${wrong.title}: ${message}`);
    for (const { code, field, message } of userErrors) {
      told += 1;
      if ((field !== null && !wrong.fields.has(field.replaceAll(/\.\d+/g, ''))) || !message.endsWith('.')) unclear.push(`${wrong.title}: ${code} ${field} ${message}`);
    }
  }
  return { broken, unclear: [...new Set(unclear)], told };
}

/** What each id is right for. */
const meant = ([conversation = '', message = '', , visitor = '', note = '', label = '', , transfer = '', answer = '', held = '', , , , colleague = '', site = '', group = '']: readonly string[]): Ids => [
  [/conversationId/, conversation], [/agentId/i, colleague], [/groupId/, group], [/labelId/, label], [/siteId/, site], [/attachmentId/, held],
  [/RapidResponse/, answer], [/Message/, message], [/Note/, note], [/Transfer/, transfer], [/Agent /, colleague], [/Group/, group], [/Label input|archiveLabel/, label], [/Site/, site], [/renameVisitor/, visitor],
  [/onversation/, conversation],
];

describe('wrong input', () => {
  test('of an agent, in every argument: breaks nothing, and what is to be mended names the argument and says what to do', async () => {
    const { asAgent, ids } = await furnished();
    const { broken, unclear, told } = await walked(asAgent, meant(ids));
    expect([broken, unclear]).toEqual([[], []]);
    expect(told).toBeGreaterThan(100);
  }, 120_000);

  test('of a visitor too', async () => {
    const { asVisitor, ids } = await furnished();
    const { broken, unclear, told } = await walked(asVisitor, meant(ids));
    expect([broken, unclear]).toEqual([[], []]);
    expect(told).toBeGreaterThan(20);
  }, 120_000);
});

describe('a partner who reads only the schema', () => {
  test('finds there who may do what: only agents, only visitors, or which permission it takes', async () => {
    const { world, ids } = await furnished();
    const refusedTo = async (caller: Caller) => {
      const refused = new Map<string, string>();
      for (const right of rightCalls(meant(ids))) {
        const { errors } = await call(caller, right);
        if (errors[0]?.extensions?.code === 'FORBIDDEN') refused.set(right.name, right.description);
      }
      return refused;
    };
    const withoutAny = await refusedTo(await world.asPartner('READ_ALL_CONVERSATIONS'));
    const withAll = await refusedTo(await world.asPartner(...allPermissions));
    const unsaid = (refused: Map<string, string>, said: RegExp) => [...refused].filter(([, description]) => !said.test(description)).map(([name]) => name);
    expect(unsaid(withAll, /\b(Agents|Visitors) only\b/)).toEqual([]);
    for (const name of withAll.keys()) withoutAny.delete(name);
    expect(unsaid(withoutAny, /`(MANAGE_[A-Z_]+|SEND_MESSAGES)`/)).toEqual([]);
    expect([withAll.size, withoutAny.size].every((count) => count > 15)).toBe(true);
  }, 60_000);
});
