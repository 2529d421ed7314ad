import { describe, expect, test } from 'vitest';
import { ask } from './ask.factory.ts';
import { aGroup } from './group/group.factory.ts';
import { aLabel } from './label/label.factory.ts';
import { aRapidResponse } from './rapidResponse/rapidResponse.factory.ts';
import { newWorld } from './world.factory.ts';

describe('groups, sites and labels', () => {
  test('are listed to agents and partners, each with the others in use', async () => {
    const world = await newWorld();
    const agent = await world.agent({ name: 'Eva' });
    await world.agent({ name: 'Gone', archivedAt: new Date() });
    await aLabel(world.workspaceId, { name: 'Second', position: 1 });
    await aLabel(world.workspaceId, { name: 'First', position: 0 });
    const question = '{ groups { name agents { name } sites { name } } sites { name languages groups { name } } labels { name } }';
    const data = {
      groups: [{ name: world.group.name, agents: [{ name: 'Eva' }], sites: [{ name: world.site.name }] }],
      sites: [{ name: world.site.name, languages: ['en'], groups: [{ name: world.group.name }] }],
      labels: [{ name: 'First' }, { name: 'Second' }],
    };
    expect(await ask(await world.as(agent), question)).toEqual({ data });
    expect(await ask(await world.asPartner(), question)).toEqual({ data });
  });

  test('show what is archived only when asked for', async () => {
    const world = await newWorld();
    const archivedAt = new Date();
    const group = await aGroup(world.workspaceId, { name: 'zz', archivedAt });
    const label = await aLabel(world.workspaceId, { archivedAt });
    const caller = await world.asPartner();
    const shown = await ask(caller, '{ groups { id } labels { id } }');
    expect(shown).toEqual({ data: { groups: [{ id: world.group.id }], labels: [] } });
    const all = await ask(caller, '{ groups(includeArchived: true) { id } labels(includeArchived: true) { id } }');
    expect(all).toEqual({ data: { groups: [{ id: world.group.id }, { id: group.id }], labels: [{ id: label.id }] } });
  });

  test('do not exist for visitors', async () => {
    const world = await newWorld();
    await aLabel(world.workspaceId);
    await aRapidResponse(world.workspaceId);
    const answer = await ask(
      await world.asVisitor(await world.visitor()),
      '{ groups(includeArchived: true) { id } sites { id } labels { id } rapidResponses { id } apiKeys { id } tags }',
    );
    expect(answer).toEqual({ data: { groups: [], sites: [], labels: [], rapidResponses: [], apiKeys: [], tags: [] } });
  });

  test('come back from their making with what was put into them', async () => {
    const world = await newWorld();
    const agent = await world.agent({ role: 'OWNER', name: 'Eva' });
    const answer = await ask(
      await world.as(agent),
      `mutation {
        createGroup(input: { clientId: "g", name: "Sales", agentIds: ["${agent.id}"] }) { group { agents { name groups { name } } } }
        createSite(input: { clientId: "s", name: "Shop", allowedOrigins: ["https://a.example"], groupIds: ["${world.group.id}"] }) {
          site { color languages whenUnavailable groups { name } }
        }
        createLabel(input: { clientId: "l", name: "Order" }) { label { color position } }
      }`,
    );
    expect(answer).toEqual({
      data: {
        createGroup: { group: { agents: [{ name: 'Eva', groups: [{ name: 'Sales' }, { name: world.group.name }] }] } },
        createSite: {
          site: { color: '#5a48d6', languages: ['en'], whenUnavailable: 'QUEUE', groups: [{ name: world.group.name }] },
        },
        createLabel: { label: { color: '#3e8de0', position: 0 } },
      },
    });
  });
});

describe('a site', () => {
  test('gives the whole script tag, with the address that we were asked at', async () => {
    const world = await newWorld();
    const scriptTag = `<script src="https://samtal.example/widget.js" data-site="${world.site.key}" async></script>`;
    expect(await ask(await world.asPartner(), '{ sites { scriptTag } }')).toEqual({ data: { sites: [{ scriptTag }] } });
  });
});

describe('saved answers and API keys', () => {
  test('show whose they are and whether the caller may change them', async () => {
    const world = await newWorld();
    const agent = await world.agent({ name: 'Eva' });
    await aRapidResponse(world.workspaceId, { name: 'a', ownerId: agent.id });
    await aRapidResponse(world.workspaceId, { name: 'b' });
    const answer = await ask(await world.as(agent), '{ rapidResponses { name owner { name } viewerCanManage } }');
    const rapidResponses = [
      { name: 'a', owner: { name: 'Eva' }, viewerCanManage: true },
      { name: 'b', owner: null, viewerCanManage: false },
    ];
    expect(answer).toEqual({ data: { rapidResponses } });
  });

  test('give a key’s token once', async () => {
    const world = await newWorld();
    const caller = await world.as(await world.agent({ role: 'OWNER', name: 'Eva' }));
    const create = `mutation { createApiKey(input: { clientId: "a", name: "Bot", permissions: [SEND_MESSAGES] }) {
      token apiKey { name permissions createdBy { name } }
    } }`;
    const apiKey = { name: 'Bot', permissions: ['SEND_MESSAGES'], createdBy: { name: 'Eva' } };
    const first = await ask(caller, create);
    expect(first).toEqual({ data: { createApiKey: { token: expect.stringMatching(/^samtal_/), apiKey } } });
    expect(await ask(caller, create)).toEqual({ data: { createApiKey: { token: null, apiKey } } });
  });
});
