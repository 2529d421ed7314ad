import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeDisk } from '../fakeDisk.ts';
import type { Lock } from '../lock.ts';
import { createStore } from '../store.ts';
import { createOutbox, type Outcome } from './outbox.ts';
import type { Pending } from './pending.ts';
import { createShelf } from './shelf.ts';

afterEach(() => void vi.useRealTimers());

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** One at a time over all tabs, as Web Locks are. */
function sharedLock(): Lock {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = tail.then(work);
    tail = mine.catch(() => undefined);
    return mine;
  };
}

/** Keeps each `clientId` once, whatever the weather. */
function fakeServer() {
  const kept: Pending[] = [];
  const keep = (pending: Pending) => {
    if (!kept.some(({ clientId }) => clientId === pending.clientId)) kept.push(pending);
  };
  return { keep, texts: () => kept.map(({ text }) => text) };
}

function tabOf(deliver: (pending: Pending) => Promise<Outcome>, disk = fakeDisk(), lock: Lock = sharedLock()) {
  const shelf = createShelf(createStore('site', disk));
  return createOutbox({ shelf, lock, deliver, changed: () => undefined });
}

const answer = (kind: 'sent' | 'unknown'): Promise<Outcome> => Promise.resolve({ kind });

type Weather = 'fine' | 'lostBefore' | 'lostAfter';
const weather = fc.array(fc.constantFrom<Weather>('fine', 'lostBefore', 'lostAfter'), { maxLength: 30 });

test('however the connection goes, everything arrives once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(weather, fc.integer({ min: 1, max: 8 }), async (forecast, count) => {
      const server = fakeServer();
      const outbox = tabOf((pending) => {
        const now = forecast.shift() ?? 'fine';
        if (now !== 'lostBefore') server.keep(pending);
        return answer(now === 'fine' ? 'sent' : 'unknown');
      });
      const texts = Array.from({ length: count }, (_, index) => `text ${index}`);
      for (const text of texts) outbox.add(text, 'conversation');
      while (outbox.all().length > 0) {
        await settled();
        outbox.flush();
      }
      expect(server.texts()).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('two tabs send one outbox once and in order', async () => {
  const [disk, lock, server] = [fakeDisk(), sharedLock(), fakeServer()];
  const attempts: string[] = [];
  const deliver = async (pending: Pending): Promise<Outcome> => {
    attempts.push(pending.text);
    await settled();
    server.keep(pending);
    return { kind: 'sent' };
  };
  const tabs = [tabOf(deliver, disk, lock), tabOf(deliver, disk, lock)];
  tabs[0]?.add('one', null);
  tabs[0]?.add('two', null);
  tabs[0]?.add('three', null);
  tabs[1]?.flush();
  await vi.waitFor(() => expect(tabs[1]?.all()).toEqual([]));
  expect(attempts).toEqual(['one', 'two', 'three']);
});

test('without locks two tabs still leave each message once and in order on the server', async () => {
  const [disk, server] = [fakeDisk(), fakeServer()];
  const none: Lock = (work) => work();
  const deliver = async (pending: Pending): Promise<Outcome> => {
    await settled();
    server.keep(pending);
    return { kind: 'sent' };
  };
  const [one, other] = [tabOf(deliver, disk, none), tabOf(deliver, disk, none)];
  for (const text of ['one', 'two', 'three']) one.add(text, null);
  other.flush();
  await vi.waitFor(() => expect([...one.all(), ...other.all()]).toEqual([]));
  expect(server.texts()).toEqual(['one', 'two', 'three']);
});

test('what was not sent is there after a reload, with the same clientId', async () => {
  const disk = fakeDisk();
  const before = tabOf(() => answer('unknown'), disk);
  before.add('hello', null);
  await settled();
  const [kept] = before.all();
  const sent: Pending[] = [];
  tabOf((pending) => (sent.push(pending), answer('sent')), disk).flush();
  await settled();
  expect(sent).toEqual([kept]);
});

test('only one message is under way at a time', async () => {
  let underWay = 0;
  let most = 0;
  const outbox = tabOf(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await settled();
    underWay -= 1;
    return { kind: 'sent' };
  });
  for (const text of ['one', 'two', 'three']) outbox.add(text, null);
  await vi.waitFor(() => expect(outbox.all()).toEqual([]));
  expect(most).toBe(1);
});

test('one that was written while the last one was being settled is sent too', async () => {
  const sent: string[] = [];
  // Real locks are released a moment after the work is done.
  const slow: Lock = async (work) => {
    const result = await work();
    if (sent.length === 1) outbox.add('second', null);
    await settled();
    return result;
  };
  const outbox = tabOf(({ text }) => (sent.push(text), answer('sent')), fakeDisk(), slow);
  outbox.add('first', null);
  await vi.waitFor(() => expect(sent).toEqual(['first', 'second']));
});

test('a refused message waits for the visitor and does not hold up the next', async () => {
  const outbox = tabOf(({ text }) =>
    Promise.resolve(text === 'bad' ? { kind: 'refused', problem: 'INVALID' } : { kind: 'sent' }),
  );
  outbox.add('bad', 'conversation');
  outbox.add('good', 'conversation');
  await settled();
  outbox.flush();
  await settled();
  expect(outbox.all()).toMatchObject([{ text: 'bad', problem: 'INVALID' }]);
});

test('what came too late for its conversation goes into a new one, as the same message', async () => {
  const tries: Pending[] = [];
  const outbox = tabOf((pending) => {
    tries.push(pending);
    return Promise.resolve(pending.conversationId ? { kind: 'refused', problem: 'CONVERSATION_ENDED' } : { kind: 'sent' });
  });
  outbox.add('late', 'conversation');
  await settled();
  outbox.retry(tries[0]?.clientId ?? '');
  await settled();
  expect(tries.map(({ conversationId }) => conversationId)).toEqual(['conversation', null]);
  expect(tries[1]?.clientId).toBe(tries[0]?.clientId);
  expect(outbox.all()).toEqual([]);
});

test('a server that asks for patience gets it, it is told that it was too fast, and the order stays', async () => {
  vi.useFakeTimers();
  const tries: string[] = [];
  const outbox = tabOf(async ({ text }): Promise<Outcome> => {
    tries.push(text);
    return tries.length === 1 ? { kind: 'later', afterMs: 5_000, tooFast: true } : { kind: 'sent' };
  });
  outbox.add('one', null);
  outbox.add('two', null);
  await vi.advanceTimersByTimeAsync(4_999);
  outbox.flush();
  expect([outbox.tooFast(), tries, outbox.all().map(({ text, problem }) => [text, problem])]).toEqual([true, ['one'], [['one', null], ['two', null]]]);
  await vi.advanceTimersByTimeAsync(1);
  expect([outbox.tooFast(), tries]).toEqual([false, ['one', 'one', 'two']]);
});

test('a message that is seen in the thread is not sent again', async () => {
  const deliver = vi.fn(() => answer('unknown'));
  const outbox = tabOf(deliver);
  outbox.add('arrived, but the answer was lost', null);
  await settled();
  outbox.settle(new Set(outbox.all().map(({ clientId }) => clientId)));
  outbox.flush();
  await settled();
  expect([outbox.all(), deliver.mock.calls.length]).toEqual([[], 1]);
});

test('two written in the same millisecond keep their order', () => {
  vi.useFakeTimers();
  const outbox = tabOf(() => answer('unknown'));
  const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
  for (const text of texts) outbox.add(text, null);
  expect(outbox.all().map(({ text }) => text)).toEqual(texts);
});

test('something broken on disk does not break the outbox', () => {
  const disk = fakeDisk();
  disk.setItem('samtal:site:out:x', '{');
  expect(tabOf(() => answer('sent'), disk).all()).toEqual([]);
});
