import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { aGroup } from '../group/group.factory.ts';
import { newId } from '../id.ts';
import { aSession } from '../session/session.factory.ts';
import { newWorld } from '../world.factory.ts';

const sessions = (id: string) => `{ agent(id: "${id}") { sessions { id current } } }`;
const manageable = (owner: boolean, admin: boolean) => ({
  data: { owner: { viewerCanManage: owner }, admin: { viewerCanManage: admin } },
});

describe('agents', () => {
  test('are listed by name to agents and partners, archived ones when asked for', async () => {
    const world = await newWorld();
    const [bo, al] = [await world.agent({ name: 'Bo' }), await world.agent({ name: 'Al' })];
    await world.agent({ name: 'Cy', archivedAt: new Date() });
    for (const caller of [await world.as(bo), await world.asPartner()]) {
      expect(await ask(caller, '{ agents { name } }')).toEqual({ data: { agents: [{ name: 'Al' }, { name: 'Bo' }] } });
      const all = await ask(caller, '{ agents(includeArchived: true) { name } }');
      expect(all).toEqual({ data: { agents: [{ name: 'Al' }, { name: 'Bo' }, { name: 'Cy' }] } });
    }
    expect(await ask(await world.as(bo), `{ agent(id: "${al.id}") { name } }`)).toEqual({ data: { agent: { name: 'Al' } } });
  });

  test('do not exist for visitors, nor for other workspaces, nor under ids that are none', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const agent = await world.agent();
    const one = `{ agents { id } agent(id: "${agent.id}") { id } }`;
    const nobody = { data: { agents: [], agent: null } };
    expect(await ask(await world.asVisitor(await world.visitor()), one)).toEqual(nobody);
    expect(await ask(await other.asPartner('MANAGE_AGENTS'), one)).toEqual(nobody);
    for (const id of [newId(), 'nonsense', '']) {
      expect(await ask(await world.as(agent), `{ agent(id: "${id}") { id } }`)).toEqual({ data: { agent: null } });
    }
  });

  test('are nothing to those without a valid session, token or key', async () => {
    expect((await ask(null, '{ agents { id } }')).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('show their sessions to themselves and to those who manage them', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { id } = await aSession(agent);
    await aSession(agent, { revokedAt: new Date() });
    await aSession(agent, { expiresAt: new Date(0) });
    const colleague = await world.as(await world.agent());
    const manager = await world.as(await world.agent({ role: 'ADMIN' }));
    const self = await world.as(agent);
    const asking = { ...self, actor: { ...self.actor, sessionId: id } };
    expect(await ask(asking, sessions(agent.id))).toEqual({ data: { agent: { sessions: [{ id, current: true }] } } });
    expect(await ask(manager, sessions(agent.id))).toEqual({ data: { agent: { sessions: [{ id, current: false }] } } });
    expect(await ask(colleague, sessions(agent.id))).toEqual({ data: { agent: { sessions: [] } } });
    expect(await ask(await world.asPartner(), sessions(agent.id))).toEqual({ data: { agent: { sessions: [] } } });
  });

  test('say whether the caller may manage them', async () => {
    const world = await newWorld();
    const [owner, admin] = [await world.agent({ role: 'OWNER' }), await world.agent({ role: 'ADMIN' })];
    const question = `{ owner: agent(id: "${owner.id}") { viewerCanManage } admin: agent(id: "${admin.id}") { viewerCanManage } }`;
    expect(await ask(await world.as(owner), question)).toEqual(manageable(true, true));
    expect(await ask(await world.as(admin), question)).toEqual(manageable(false, true));
    expect(await ask(await world.asPartner('MANAGE_AGENTS'), question)).toEqual(manageable(false, false));
  });

  test('come back from a change as they are since, groups and all', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const sales = await aGroup(world.workspaceId, { name: 'Sales' });
    await aGroup(world.workspaceId, { name: 'Old', archivedAt: new Date() });
    const answer = await ask(
      await world.as(await world.agent({ role: 'ADMIN' })),
      `mutation ($input: UpdateAgentInput!) {
        updateAgent(input: $input) { agent { groups { name agents { id } } permissions locale } userErrors { code } }
      }`,
      { input: { id: agent.id, groupIds: [sales.id], permissions: ['VIEW_STATISTICS'], locale: 'sv' } },
    );
    const changed = { groups: [{ name: 'Sales', agents: [{ id: agent.id }] }], permissions: ['VIEW_STATISTICS'], locale: 'sv' };
    expect(answer).toEqual({ data: { updateAgent: { agent: changed, userErrors: [] } } });
  });

  test('lose their rights within the operation that takes them', async () => {
    const world = await newWorld();
    const agent = await world.agent({ permissions: ['MANAGE_AGENTS', 'MANAGE_GROUPS'] });
    const answer = await ask(
      await world.as(agent),
      `mutation {
        updateAgent(input: { id: "${agent.id}", permissions: [] }) { agent { permissions } }
        archiveGroup(id: "${world.group.id}") { group { id } }
      }`,
    );
    expect(answer.errors).toMatchObject([{ path: ['archiveGroup'], extensions: { code: 'FORBIDDEN' } }]);
  });

  test('bring what is to mend as data', async () => {
    const world = await newWorld();
    const answer = await ask(
      await world.as(await world.agent({ role: 'OWNER' })),
      `mutation { createAgent(input: { clientId: "a", name: "A", email: "a", password: "long enough" }) {
        agent { id } userErrors { code field message }
      } }`,
    );
    const userErrors = [{ code: 'INVALID', field: 'email', message: expect.any(String) }];
    expect(answer).toEqual({ data: { createAgent: { agent: null, userErrors } } });
  });
});
