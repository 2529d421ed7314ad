import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { sql } from '../../db/client.ts';
import { newServer, type TestServer } from '../server.factory.ts';
import { endSession } from '../session/session.ts';
import { newWorld } from '../world.factory.ts';
import { beating } from './presence.factory.ts';
import { setMaxActiveChats, setPresence } from './presence.ts';
import { sweep } from './sweep.ts';
import { aPerson, connectionsOf, secondsPass } from './tab.factory.ts';

const everyPing = 7_000;
let server: TestServer;
beforeAll(async () => {
  await beating();
  // The server's questions for a sign of life are the test's to time; everything else goes as it goes.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = await newServer();
});
afterAll(async () => {
  vi.useRealTimers();
  await server.close();
});

/** What the browser has sent before has arrived when this has come back. */
async function roundTrip(socket: WebSocket): Promise<void> {
  const back = once(socket, 'message');
  socket.send('{"type":"ping"}');
  await back;
}

describe('a killed browser', () => {
  test('is Offline within 30 seconds, told once, and Online with the first sign of a new one', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const browser = await one.browser();
    const { socket } = await browser.tab();
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 1]);
    // No farewell: the operating system cuts the connection of a process that is no more.
    socket.terminate();
    await expect.poll(() => connectionsOf(one.agent)).toEqual({ open: 0, closed: 1 });
    await secondsPass(world, 20);
    await sweep();
    expect(await one.presence()).toBe('ONLINE');
    await secondsPass(world, 8);
    await sweep();
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['OFFLINE', 2]);
    const again = await browser.tab();
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 3]);
    again.socket.terminate();
  });
});

describe('a sleeping laptop', () => {
  test('is missed at the second question, and gone since it was last heard of, not since it was missed', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const browser = await one.browser();
    const { socket, closed } = await browser.tab({ asleep: true });
    const [asleep] = await sql<{ at: Date }[]>`select clock_timestamp() as at`;
    vi.advanceTimersByTime(everyPing);
    await once(socket, 'ping');
    expect((await connectionsOf(one.agent)).open).toBe(1);
    vi.advanceTimersByTime(everyPing);
    expect(await closed).toBe(1006);
    await expect.poll(() => connectionsOf(one.agent)).toEqual({ open: 0, closed: 1 });
    const [row] = await sql<{ closedAt: Date }[]>`select closed_at from agent_connection where agent_id = ${one.agent.id}`;
    expect(row?.closedAt.getTime()).toBeLessThanOrEqual(asleep?.at.getTime() ?? 0);
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 1]);
    await secondsPass(world, 29);
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['OFFLINE', 2]);
  });

  test('that wakes in time is nobody’s news', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const browser = await one.browser();
    const { closed } = await browser.tab({ asleep: true });
    vi.advanceTimersByTime(2 * everyPing);
    await closed;
    await expect.poll(() => connectionsOf(one.agent)).toEqual({ open: 0, closed: 1 });
    await secondsPass(world, 20);
    await sweep();
    const { socket } = await browser.tab();
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 1]);
    socket.terminate();
  });
});

describe('a tab in the background', () => {
  test('for 30 minutes, with no timer of its own running, stays Online on one connection and hears what happens', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const { socket } = await (await one.browser()).tab();
    socket.send('{"id":"p","type":"subscribe","payload":{"query":"subscription { presence { id maxActiveChats } }"}}');
    await once(socket, 'message');
    for (let passed = 0; passed < 30 * 60_000; passed += everyPing) {
      const asked = once(socket, 'ping');
      vi.advanceTimersByTime(everyPing);
      await asked;
      await roundTrip(socket);
      if (passed % (60 * everyPing) === 0) await sweep();
    }
    expect([await one.presence(), await one.events(), await connectionsOf(one.agent)]).toEqual(['ONLINE', 1, { open: 1, closed: 0 }]);
    const heard = once(socket, 'message');
    await setMaxActiveChats(await one.as(), 7);
    expect(String((await heard)[0])).toContain('"maxActiveChats":7');
    socket.terminate();
  });
});

describe('two tabs', () => {
  test('are one presence: whichever is closed, however often they are loaded anew, it does not flicker', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const browser = await one.browser();
    let tabs = [await browser.tab(), await browser.tab()];
    for (let round = 0; round < 20; round++) {
      const [leaving, staying = leaving] = round % 2 ? tabs : tabs.toReversed();
      leaving?.socket.close(1001);
      await leaving?.closed;
      await expect.poll(async () => (await connectionsOf(one.agent)).open).toBe(1);
      await secondsPass(world, 60);
      await sweep();
      if (staying) tabs = [staying, await browser.tab()];
    }
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 1]);
    for (const { socket } of tabs) socket.close(1001);
    await expect.poll(async () => (await connectionsOf(one.agent)).open).toBe(0);
    await secondsPass(world, 29);
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['OFFLINE', 2]);
  });
});

describe('two devices', () => {
  test('are one presence: signed out on one, and killed on the other, one after the other', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const [laptop, phone] = [await one.browser(), await one.browser()];
    const [atDesk, onTheWay] = [await laptop.tab(), await phone.tab()];
    await endSession({ workspaceId: world.workspaceId, agentId: one.agent.id, sessionId: laptop.sessionId });
    expect(await atDesk.closed).toBe(4401);
    await expect.poll(() => connectionsOf(one.agent)).toEqual({ open: 1, closed: 1 });
    await secondsPass(world, 3_600);
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 1]);
    onTheWay.socket.terminate();
    await expect.poll(async () => (await connectionsOf(one.agent)).open).toBe(0);
    await secondsPass(world, 29);
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['OFFLINE', 2]);
  });

  test('have one choice: Away on one is Away, also when the other comes and goes', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const [laptop, phone] = [await one.browser(), await one.browser()];
    const { socket } = await laptop.tab();
    await setPresence(await one.as(), 'AWAY');
    const other = await phone.tab();
    other.socket.terminate();
    await expect.poll(async () => (await connectionsOf(one.agent)).open).toBe(1);
    await secondsPass(world, 29);
    await sweep();
    expect([await one.presence(), await one.events()]).toEqual(['AWAY', 2]);
    socket.terminate();
  });
});

describe('a bad line', () => {
  test('that breaks every twenty seconds for ten minutes is Online all the time, told once', async () => {
    const world = await newWorld();
    const one = await aPerson(server, world);
    const browser = await one.browser();
    for (let time = 0; time < 30; time++) {
      const { socket } = await browser.tab();
      socket.terminate();
      await expect.poll(async () => (await connectionsOf(one.agent)).open).toBe(0);
      await secondsPass(world, 20);
      await sweep();
    }
    expect([await one.presence(), await one.events()]).toEqual(['ONLINE', 1]);
  });
});
