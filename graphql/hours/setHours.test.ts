import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { OpeningHours } from '../../db/schema/site.ts';
import type { OpeningHoursInput } from '../__generated__/resolvers.ts';
import { dropDirectory } from '../directory/directory.ts';
import { ask } from '../ask.factory.ts';
import { anotherChat, rowOf } from '../conversation/conversation.factory.ts';
import { startConversation } from '../conversation/start.ts';
import { toldOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { aPage } from '../online/online.factory.ts';
import { listOnline } from '../online/list.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { transact } from '../event/transact.ts';
import { availabilityOf } from '../visitor/availability.ts';
import { newWorld, type World } from '../world.factory.ts';
import { always, never, span } from './hours.factory.ts';
import { fillOpened } from './opened.ts';
import { setOpeningHours } from './setHours.ts';

const manager = async (world: World) => world.as(await world.agent({ permissions: ['MANAGE_SITES'], presence: 'OFFLINE' }));
const day = (...spans: [string, string][]) => ({ spans: spans.map(([from, to]) => ({ from, to })) });
const week = Array.from({ length: 7 }, () => day(['08:00', '17:00']));
const hours: OpeningHoursInput = { timeZone: 'Europe/Stockholm', week, exceptions: [{ date: '2026-12-24', name: ' Julafton ', yearly: true, spans: [] }] };
const put = async ({ workspaceId, site }: World, hours: OpeningHours | null, whenUnavailable = 'QUEUE') => {
  await sql`update site set ${sql({ hours, whenUnavailable })} where workspace_id = ${workspaceId} and id = ${site.id}`;
  dropDirectory(workspaceId);
};

describe('opening hours', () => {
  test('are kept, told once and shown', async () => {
    const world = await newWorld();
    const caller = await manager(world);
    for (let n = 0; n < 2; n++) await setOpeningHours(caller, world.site.id, hours);
    expect(await toldOf(world)).toEqual([`site.updated ${world.site.id}`]);
    const { data } = await ask(await manager(world), '{ sites { openingHours { timeZone week { spans { from to } } exceptions { date name yearly spans { from } } } } }');
    expect(data).toEqual({ sites: [{ openingHours: { timeZone: 'Europe/Stockholm', week, exceptions: [{ date: '2026-12-24', name: 'Julafton', yearly: true, spans: [] }] } }] });
    expect(await setOpeningHours(caller, world.site.id, null)).toMatchObject({ hours: null });
  });

  test('say of a site whether it is open, and what changes that; without them it always is', async () => {
    const world = await newWorld();
    const query = 'query ($language: Locale!) { sites { isOpen opensAt opensText(language: $language) closesAt openingHours { timeZone } } }';
    const shown = async () => (await ask(await manager(world), query, { language: 'sv' })).data;
    expect(await shown()).toEqual({ sites: [{ isOpen: true, opensAt: null, opensText: null, closesAt: null, openingHours: null }] });
    const midnight = Math.floor(Date.now() / 86_400_000) * 86_400_000;
    const tomorrow = new Date(midnight + 86_400_000);
    await put(world, { ...never, week: never.week.map((_, index) => (index === (tomorrow.getUTCDay() + 6) % 7 ? [span(8, 17)] : [])) });
    expect(await shown()).toEqual({
      sites: [{ isOpen: false, opensAt: new Date(midnight + 32 * 3_600_000).toISOString(), opensText: 'Vi öppnar i morgon kl. 8:00', closesAt: null, openingHours: { timeZone: 'UTC' } }],
    });
    await put(world, { ...never, week: never.week.map((_, index) => (index === (new Date(midnight).getUTCDay() + 6) % 7 ? [span(0, 24)] : [])) });
    expect(await shown()).toEqual({
      sites: [{ isOpen: true, opensAt: null, opensText: null, closesAt: tomorrow.toISOString(), openingHours: { timeZone: 'UTC' } }],
    });
  });

  test.each<[string, Partial<OpeningHoursInput>, object]>([
    ['a zone that is none', { timeZone: 'Europe/Nowhere' }, mend('INVALID', 'hours.timeZone')],
    ['an offset for a zone', { timeZone: '+01:00' }, mend('INVALID', 'hours.timeZone')],
    ['six days', { week: week.slice(1) }, mend('INVALID', 'hours.week')],
    ['a time that is none', { week: [day(['8', '17:00']), ...week.slice(1)] }, mend('INVALID', 'hours.week.0')],
    ['a beginning at 24:00', { week: [day(['24:00', '02:00']), ...week.slice(1)] }, mend('INVALID', 'hours.week.0')],
    ['spans that overlap', { week: [day(['08:00', '12:00'], ['11:59', '17:00']), ...week.slice(1)] }, mend('INVALID', 'hours.week.0')],
    ['one after one over midnight', { week: [day(['08:00', '02:00'], ['20:00', '21:00']), ...week.slice(1)] }, mend('INVALID', 'hours.week.0')],
    ['a day that there is not', { exceptions: [{ date: '2026-02-30', name: '', yearly: false, spans: [] }] }, mend('INVALID', 'hours.exceptions.0.date')],
    ['a date twice', { exceptions: ['a', 'b'].map((name) => ({ date: '2026-12-24', name, yearly: false, spans: [] })) }, mend('TAKEN', 'hours.exceptions')],
    ['two every year', { exceptions: ['2025', '2026'].map((year) => ({ date: `${year}-12-24`, name: '', yearly: true, spans: [] })) }, mend('TAKEN', 'hours.exceptions')],
  ])('refuse %s', async (_, change, error) => {
    const world = await newWorld();
    await expect(setOpeningHours(await manager(world), world.site.id, { ...hours, ...change })).rejects.toMatchObject(error);
    expect(await toldOf(world)).toEqual([]);
  });

  test('are not for those without the permission, nor beyond the wall', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    await expect(setOpeningHours(await world.as(await world.agent()), world.site.id, hours)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(setOpeningHours(await manager(world), other.site.id, hours)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  test.each([['QUEUE', 'QUEUE'], ['HIDE', 'CLOSED'], ['OFFLINE_FORM', 'OFFLINE_FORM']] as const)(
    'shut, nobody can answer on a site of %s, whoever is Online', async (whenUnavailable, availability) => {
      const world = await newWorld();
      await world.agent();
      await aPage(world).look();
      const site = { ...world.site, whenUnavailable };
      expect(await availabilityOf({ ...site, hours: always })).toBe('OPEN');
      expect(await availabilityOf({ ...site, hours: never })).toBe(availability);
      await put(world, never, whenUnavailable);
      expect((await listOnline(await world.asPartner(), { first: 10 })).totalCount).toBe(whenUnavailable === 'QUEUE' ? 1 : 0);
    },
  );

  test('who comes while the site is shut waits, and is given to whoever is free as soon as it opens', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await put(world, never);
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
    expect(conversation).toMatchObject({ state: 'QUEUED' });
    expect(await sql`select reason from routing_decision where workspace_id = ${world.workspaceId}`).toMatchObject([{ reason: 'CLOSED' }]);
    await fillOpened();
    expect(await rowOf(world, conversation.id)).toMatchObject({ state: 'QUEUED' });
    await put(world, always);
    await fillOpened();
    expect(await rowOf(world, conversation.id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
  });

  test('hours that open it serve whoever waits', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await put(world, never);
    const { conversation } = await startConversation(await world.asVisitor(await world.visitor()), { clientId: 'a', text: 'Hi' });
    await setOpeningHours(await manager(world), world.site.id, null);
    expect(await rowOf(world, conversation.id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
  });

  test('who came in before the door was shut is served, who came after it is not', async () => {
    const world = await newWorld();
    const [early, late] = [await anotherChat(world), await anotherChat(world)];
    const dates = [-1, 0, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
    await put(world, { ...always, exceptions: dates.map((date) => ({ date, name: '', yearly: false, spans: [] })) });
    await sql`update conversation set started_at = started_at - interval '5 days' where workspace_id = ${world.workspaceId} and id = ${early.id}`;
    const agent = await world.agent({ maxActiveChats: 5 });
    await transact(world.workspaceId, async (tx) => {
      await lockRouting(tx);
      await fillSlots(tx);
    });
    expect(await rowOf(world, early.id)).toMatchObject({ state: 'ACTIVE', agentId: agent.id });
    expect(await rowOf(world, late.id)).toMatchObject({ state: 'QUEUED' });
  });
});
