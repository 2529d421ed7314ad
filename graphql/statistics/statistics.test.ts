import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { listConversations } from '../conversation/list.ts';
import { aThread } from '../conversation/thread.factory.ts';
import type { Caller } from '../context.ts';
import { aLabel } from '../label/label.factory.ts';
import { cookieOf, newServer } from '../server.factory.ts';
import { newWorld, type World } from '../world.factory.ts';
import type { StatisticsFilter } from '../__generated__/resolvers.ts';
import { statistics } from './statistics.ts';

let world: World;
let admin: Caller;
let ids: { otherSite: string; otherGroup: string; eva: string; sound: string; fax: string };

const day = (date: string) => new Date(`${date}Z`);

beforeAll(async () => {
  world = await newWorld();
  const other = await world.siteWithGroup();
  const eva = await world.agent({ name: 'Eva' });
  const bo = await world.agent({ name: 'Bo' });
  const sound = await aLabel(world.workspaceId, { name: 'Sound' });
  const fax = await aLabel(world.workspaceId, { name: 'Fax', archivedAt: new Date() });
  const colour = await aLabel(world.workspaceId, { name: 'Colour' });
  await aThread(world, { agentId: eva.id, responseMs: 10_000, labelId: sound.id, startedAt: day('2026-03-01T09:00:00') });
  await aThread(world, { agentId: eva.id, responseMs: 60_000, labelId: sound.id, startedAt: day('2026-03-01T23:30:00') });
  await aThread(world, { agentId: bo.id, responseMs: 120_000, labelId: sound.id, startedAt: day('2026-03-02T09:00:00'), siteId: other.site.id });
  await aThread(world, { agentId: bo.id, responseMs: 30_000, labelId: fax.id, startedAt: day('2026-03-02T09:00:00') });
  await aThread(world, { state: 'QUEUED', startedAt: day('2026-03-03T09:00:00') });
  await aThread(world, { state: 'ACTIVE', agentId: bo.id, firstResponseMs: null, labelId: colour.id, startedAt: day('2026-03-03T10:00:00') });
  admin = await world.as(await world.agent({ role: 'ADMIN', groups: [], timeZone: 'Europe/Stockholm' }));
  ids = { otherSite: other.site.id, otherGroup: other.group.id, eva: eva.id, sound: sound.id, fax: fax.id };
});

describe('statistics', () => {
  test('count conversations, messages, labels and first responses', async () => {
    const figures = await statistics(admin, {});
    expect(figures).toMatchObject({ conversations: 6, messages: 11 });
    expect(figures.responseTimes).toEqual({ green: 2, yellow: 1, red: 1, unanswered: 2, medianSeconds: 45 });
    expect(figures.labels.map(({ label, conversations, responseTimes }) => ({ name: label?.name, conversations, ...responseTimes }))).toEqual([
      { name: 'Sound', conversations: 3, green: 1, yellow: 1, red: 1, unanswered: 0, medianSeconds: 60 },
      { name: 'Colour', conversations: 1, green: 0, yellow: 0, red: 0, unanswered: 1, medianSeconds: null },
      { name: 'Fax', conversations: 1, green: 1, yellow: 0, red: 0, unanswered: 0, medianSeconds: 30 },
      { name: undefined, conversations: 1, green: 0, yellow: 0, red: 0, unanswered: 1, medianSeconds: null },
    ]);
  });

  test('count each day in the agent’s own time zone, or in the one asked for', async () => {
    const days = async (timeZone?: string) =>
      (await statistics(admin, { timeZone })).days.map(({ date, conversations }) => `${date} ${conversations}`);
    expect(await days()).toEqual(['2026-03-01 1', '2026-03-02 3', '2026-03-03 2']);
    expect(await days('UTC')).toEqual(['2026-03-01 2', '2026-03-02 2', '2026-03-03 2']);
    expect(await days('pacific/auckland')).toEqual(['2026-03-01 1', '2026-03-02 3', '2026-03-03 2']);
    expect(await days('Pacific/Pago_Pago')).toEqual(['2026-02-28 1', '2026-03-01 3', '2026-03-02 2']);
    const [first, second] = (await statistics(admin, { timeZone: 'UTC' })).days;
    expect(first?.labels).toEqual([{ labelId: ids.sound, conversations: 2 }]);
    expect(second?.labels).toEqual(expect.arrayContaining([{ labelId: ids.sound, conversations: 1 }, { labelId: ids.fax, conversations: 1 }]));
  });

  test('refuse what is no time zone by name', async () => {
    for (const timeZone of ['', '+01:00', 'Mars/Base', "'; select 1", 'UTC\0']) {
      await expect(statistics(admin, { timeZone })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
  });

  test('take every time zone that JavaScript knows, or say that they do not', async () => {
    const answers = await Promise.allSettled(Intl.supportedValuesOf('timeZone').map((timeZone) => statistics(admin, { timeZone })));
    const unknown = answers.filter((answer) => answer.status === 'rejected');
    expect(answers.length - unknown.length).toBeGreaterThan(400);
    for (const { reason } of unknown) expect(reason).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('of nothing are all zero', async () => {
    expect(await statistics(admin, { from: day('2030-01-01T00:00:00') })).toEqual({
      conversations: 0,
      messages: 0,
      labels: [],
      responseTimes: { green: 0, yellow: 0, red: 0, unanswered: 0, medianSeconds: null },
      days: [],
    });
  });

  test('count exactly what the list gives for the same filter', async () => {
    const filters: StatisticsFilter[] = [{}, { siteId: ids.otherSite }, { agentId: ids.eva }, { groupId: ids.otherGroup }, { siteId: 'x' }];
    const periods = [{}, { from: day('2026-03-01T23:30:00') }, { to: day('2026-03-01T23:30:00') }, { from: day('2026-03-02T00:00:00'), to: day('2026-03-03T10:00:00') }];
    const back = await world.as(await world.agent({ frontOffice: false, permissions: ['VIEW_STATISTICS'] }));
    const front = await world.as(await world.agent({ permissions: ['VIEW_STATISTICS'] }));
    const counted = new Set<number>();
    for (const caller of [admin, back, front]) {
      for (const filter of filters) {
        for (const { from, to } of periods) {
          const figures = await statistics(caller, { filter, from, to });
          const list = async (more = {}) =>
            (await listConversations(caller, { filter: { ...filter, startedFrom: from, startedTo: to, ...more }, first: 1 })).count();
          expect(figures.conversations).toBe(await list());
          expect(figures.responseTimes.red).toBe(await list({ responseGrade: 'RED' }));
          expect(figures.responseTimes.unanswered).toBe(await list({ unanswered: true }));
          for (const { label, conversations } of figures.labels) {
            expect(conversations).toBe(await list(label ? { labelId: label.id } : { unlabeled: true }));
          }
          expect(figures.days.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(figures.conversations);
          counted.add(figures.conversations);
        }
      }
    }
    // Not all of them nothing: the filters, the periods and the readers differ.
    expect(counted.size).toBeGreaterThan(4);
  });

  test('are answered as they are asked for, by whatever name and through whatever fragment', async () => {
    const partner = await world.asPartner('READ_ALL_CONVERSATIONS', 'VIEW_STATISTICS');
    const server = await newServer();
    const { cookie } = await cookieOf(await world.agent({ role: 'ADMIN', groups: [] }));
    const question = `query ($days: Boolean!) {
      one: statistics { responseTimes { ...Middle } }
      two: statistics { conversations ... on Statistics { all: labels { responseTimes { green middle: medianSeconds } } } }
      three: statistics { days @include(if: $days) { date } }
      four: statistics { conversations }
    } fragment Middle on ResponseTimes { ...Deeper } fragment Deeper on ResponseTimes { medianSeconds }`;
    const expected = {
      one: { responseTimes: { medianSeconds: 45 } },
      two: { conversations: 6, all: [{ green: 1, middle: 60 }, { middle: null }, { middle: 30 }, { middle: null }].map((responseTimes) => ({ responseTimes })) },
      three: { days: [{ date: '2026-03-01' }, { date: '2026-03-02' }, { date: '2026-03-03' }] },
      four: { conversations: 6 },
    };
    expect(await ask(partner, question, { days: true })).toMatchObject({ data: expected });
    // Compiled, the first time and when it comes again.
    for (let time = 0; time < 3; time++) expect(await server.ask(question, { days: true }, { cookie })).toMatchObject({ data: expected });
    await server.close();
  });

  test('are for those with the permission only, and of their own workspace', async () => {
    const question = '{ statistics { conversations labels { label { name } conversations } } }';
    const agent = await world.as(await world.agent());
    const visitor = await world.asVisitor(await world.visitor());
    for (const caller of [agent, visitor, await world.asPartner('READ_ALL_CONVERSATIONS')]) {
      expect(await ask(caller, question)).toEqual({ data: { statistics: null } });
    }
    expect(await ask(await world.asPartner('READ_ALL_CONVERSATIONS', 'VIEW_STATISTICS'), question)).toMatchObject({
      data: { statistics: { conversations: 6, labels: [{ label: { name: 'Sound' }, conversations: 3 }, {}, {}, { label: null }] } },
    });
    const stranger = await newWorld();
    const elsewhere = await statistics(await stranger.as(await stranger.agent({ role: 'OWNER' })), { filter: { agentId: ids.eva } });
    expect(elsewhere.conversations).toBe(0);
  });
});
