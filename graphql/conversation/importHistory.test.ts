import { describe, expect, test } from 'vitest';
import { listen, sql } from '../../db/client.ts';
import type { AgentRow, ConversationRow, EventRow, LabelRow, MessageRow, VisitorRow } from '../../db/rows.ts';
import { aLabel } from '../label/label.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import { aHistoryLine, historyFile } from './history.factory.ts';
import { importHistory } from './importHistory.ts';

const bring = async ({ workspaceId }: World, ...lines: (object | string)[]) =>
  importHistory({ workspaceId, file: await historyFile(...lines) });
const rows = <T extends object>({ workspaceId }: World, table: string, order = 'id') =>
  sql<T[]>`select * from ${sql(table)} where workspace_id = ${workspaceId} order by ${sql(order)}`;
const conversations = (world: World) => rows<ConversationRow>(world, 'conversation', 'externalId');
const events = (world: World) => rows<EventRow>(world, 'event', 'position');

describe('importing', () => {
  test('brings a conversation in, ended, read, with its messages in order', async () => {
    const world = await newWorld();
    const report = await bring(world, aHistoryLine({ externalId: 'a', label: 'Sound', tags: ['Hifi', 'hifi', 'old'] }));
    expect(report).toEqual({ conversations: 1, messages: 2, skippedExisting: 0, broken: [], seconds: expect.any(Number) });
    const [conversation] = await conversations(world);
    const [agent] = await rows<AgentRow>(world, 'agent');
    const [visitor] = await rows<VisitorRow>(world, 'visitor');
    const [label] = await rows<LabelRow>(world, 'label');
    expect(conversation).toMatchObject({
      state: 'ENDED', endedBy: 'SYSTEM', seq: 2, messageCount: 2, siteId: world.site.id, externalId: 'a',
      visitorId: visitor?.id, visitorName: 'Åsa', agentId: agent?.id, labelId: label?.id, firstResponseMs: 60_000,
      startedAt: new Date('2020-01-01T10:00:00Z'), endedAt: new Date('2020-01-01T10:10:00Z'), waitingSince: null,
      lastMessageText: 'Switch it on', lastMessageAuthor: 'AGENT',
      agentReadSeq: 2, visitorReadSeq: 2, agentUnread: 0, visitorUnread: 0,
    });
    expect(await rows<MessageRow>(world, 'message', 'seq')).toMatchObject([
      { seq: 1, author: 'VISITOR', agentId: null, text: 'It does not work', createdAt: new Date('2020-01-01T10:00:00Z') },
      { seq: 2, author: 'AGENT', agentId: agent?.id, text: 'Switch it on', createdAt: new Date('2020-01-01T10:01:00Z') },
    ]);
    expect((await rows<{ name: string }>(world, 'tag', 'name')).map(({ name }) => name)).toEqual(['hifi', 'old']);
    expect(await rows(world, 'conversation_tag', 'tagId')).toHaveLength(2);
  });

  test('tells the log of the batch, of new agents and of new labels, never of single messages', async () => {
    const world = await newWorld();
    await bring(world, aHistoryLine({ externalId: 'a', label: 'Sound' }), aHistoryLine({ externalId: 'b', label: 'Sound' }));
    const told = await events(world);
    expect(told.map(({ type }) => type).sort()).toEqual(['agent.created', 'history.imported', 'label.created']);
    expect(told.find(({ type }) => type === 'history.imported')?.data).toEqual({ conversations: 2, messages: 4 });
  });

  test('wakes the servers, so that they know the new labels and agents', async () => {
    const world = await newWorld();
    const heard: string[] = [];
    const server = await listen('samtal', (text) => heard.push(text), () => {});
    await bring(world, aHistoryLine({ externalId: 'a', label: 'Sound' }));
    await expect.poll(() => heard.some((text) => text.includes(`"${world.workspaceId}":true`))).toBe(true);
    await server.stop();
  });

  test('of the same file again, at the same time too, changes nothing and tells nobody', async () => {
    const world = await newWorld();
    const lines = Array.from({ length: 250 }, (_, index) => aHistoryLine({ externalId: `c${index}`, label: `L${index % 3}` }));
    const reports = await Promise.all([bring(world, ...lines), bring(world, ...lines, lines[0] ?? '')]);
    expect(reports.map(({ conversations }) => conversations).reduce((a, b) => a + b)).toBe(250);
    const before = [await conversations(world), await events(world), await rows(world, 'visitor')];
    const again = await bring(world, ...lines);
    expect(again).toMatchObject({ conversations: 0, messages: 0, skippedExisting: 250, broken: [] });
    expect([await conversations(world), await events(world), await rows(world, 'visitor')]).toEqual(before);
    expect(await rows(world, 'message', 'seq')).toHaveLength(500);
    expect(await rows(world, 'label')).toHaveLength(3);
    expect(await rows(world, 'agent')).toHaveLength(1);
  });

  test('reports broken lines with number and reason, and brings the others in', async () => {
    const world = await newWorld();
    const report = await bring(
      world,
      aHistoryLine({ externalId: 'a' }),
      '{"externalId": "b"',
      '',
      aHistoryLine({ externalId: 'c', agent: { name: 'Bo', text: '' } }),
      aHistoryLine({ externalId: 'd', site: 'nowhere' }),
      aHistoryLine({ externalId: 'e' }),
    );
    expect(report.broken).toEqual([
      { line: 2, reason: 'The line is not valid JSON.' },
      { line: 4, reason: 'messages[1].text is empty.' },
      { line: 5, reason: 'There is no site with the name or key “nowhere”.' },
    ]);
    expect((await conversations(world)).map(({ externalId }) => externalId)).toEqual(['a', 'e']);
  });

  test('finds the visitor by the source’s id, else by name, on its own site only', async () => {
    const world = await newWorld();
    const { site } = await world.siteWithGroup();
    const known = await world.visitor({ externalId: 'crm-7', name: 'Renamed' });
    await bring(
      world,
      aHistoryLine({ externalId: 'a' }),
      aHistoryLine({ externalId: 'b', visitor: { name: 'Åsa', email: 'asa@example.se' } }),
      aHistoryLine({ externalId: 'c', visitor: { name: 'Per', externalId: 'crm-7' } }),
      aHistoryLine({ externalId: 'd', site: site.key }),
      aHistoryLine({ externalId: 'e', site: site.name, visitor: { name: 'Per' } }),
    );
    const [a, b, c, d, e] = await conversations(world);
    expect(b?.visitorId).toBe(a?.visitorId);
    expect(c).toMatchObject({ visitorId: known.id, visitorName: 'Renamed' });
    expect([d?.siteId, e?.siteId]).toEqual([site.id, site.id]);
    expect(new Set([a, c, d, e].map((row) => row?.visitorId)).size).toBe(4);
  });

  test('finds agents by e-mail, else by name, and makes the unknown without log-in', async () => {
    const world = await newWorld();
    const eva = await world.agent({ name: 'Eva', email: `eva-${world.workspaceId}@example.se` });
    const bo = await world.agent({ name: 'Bo' });
    await world.agent({ name: 'Bo', archivedAt: new Date() });
    await bring(
      world,
      aHistoryLine({ externalId: 'a', agent: { name: 'E. Ek', email: eva.email?.toUpperCase() } }),
      aHistoryLine({ externalId: 'b', agent: { name: 'Bo', email: 'unknown@example.se' } }),
      aHistoryLine({ externalId: 'c', agent: { name: 'Tor', email: 'tor@example.se' } }),
      aHistoryLine({ externalId: 'd', agent: { name: 'Tor', email: 'tor@example.se' } }),
    );
    const [a, b, c, d] = await conversations(world);
    expect([a?.agentId, b?.agentId]).toEqual([eva.id, bo.id]);
    expect(d?.agentId).toBe(c?.agentId);
    const made = await sql<AgentRow[]>`select * from agent where workspace_id = ${world.workspaceId} and name = 'Tor'`;
    expect(made).toMatchObject([{ id: c?.agentId, email: null, passwordHash: null, archivedAt: expect.any(Date), presence: 'OFFLINE' }]);
  });

  test('finds labels whatever their capitals, one in use before an archived one', async () => {
    const world = await newWorld();
    await aLabel(world.workspaceId, { name: 'SOUND', archivedAt: new Date() });
    const live = await aLabel(world.workspaceId, { name: 'Sound', position: 4 });
    const gone = await aLabel(world.workspaceId, { name: 'Fax', archivedAt: new Date() });
    await bring(
      world,
      aHistoryLine({ externalId: 'a', label: 'sound' }),
      aHistoryLine({ externalId: 'b', label: 'fax' }),
      aHistoryLine({ externalId: 'c', label: 'Färg' }),
      aHistoryLine({ externalId: 'd' }),
    );
    const made = await sql<LabelRow[]>`select * from label where workspace_id = ${world.workspaceId} and name = 'Färg'`;
    expect(made).toMatchObject([{ position: 5, archivedAt: null }]);
    expect((await conversations(world)).map(({ labelId }) => labelId)).toEqual([live.id, gone.id, made[0]?.id, null]);
  });
});
