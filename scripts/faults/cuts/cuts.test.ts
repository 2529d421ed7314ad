import { afterAll, beforeAll, expect, test } from 'vitest';
import { newServer, type TestServer } from '../../../graphql/server.factory.ts';
import { type Outcome, runCuts } from './run.ts';

/** The short form of `npm run faults -- cuts`: fewer schedules, all at once, and ten times faster than life. */
const seeds = Array.from({ length: 16 }, (_, index) => index + 1);
const scale = 10;

let server: TestServer;
let outcomes: Map<number, Promise<Outcome>>;
beforeAll(async () => {
  server = await newServer();
  outcomes = new Map(seeds.map((seed) => [seed, runCuts(server.url, seed, scale)]));
});
afterAll(() => server.close());

test.each(seeds)('A chat on lines that fail ends equal on both screens and in the database: schedule %i', { timeout: 60_000 }, async (seed) => {
  expect((await outcomes.get(seed))?.problems).toEqual([]);
});
