import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, serve } from '../../bench/kit.ts';
import { freePort } from '../../lib/postgres/port.ts';

let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const { done } = await database();
  const port = await freePort();
  const server = await serve('doors.ts', port);
  url = `http://127.0.0.1:${port}`;
  close = async () => {
    const { closeDatabase } = await import('../../../db/client.ts');
    await server.stop();
    await closeDatabase();
    await done();
  };
}, 60_000);
afterAll(() => close());

/** The short form of `npm run faults -- load`. */
test('an office that plays real conversations delivers every message to the other side, and ends what it began', { timeout: 90_000 }, async () => {
  const { openOffice } = await import('./office.ts');
  const { readScripts } = await import('./script.ts');
  const scripts = (await readScripts(200)).map(({ label, says }) => ({ label, says: says.slice(0, 6).map((one) => ({ ...one, afterMs: one.afterMs / 20 })) }));
  const office = await openOffice(url, { visitors: 16, agents: 3, slots: 4, scripts });
  await sleep(7_000);
  await office.stop();
  expect([...office.problems()]).toEqual([]);
  expect(office.figures.missing()).toBe(0);
  expect(office.figures.take().length).toBeGreaterThan(0);
  expect(office.ended()).toBeGreaterThan(0);
});
