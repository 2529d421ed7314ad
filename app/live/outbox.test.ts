import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox, type Outcome, type Outgoing } from './outbox.ts';
import { OutboxStore } from './outboxStore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A disk as a browser has one. */
function disk(entries = new Map<string, string>()) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

/** The API: takes a message once however often it comes, answers as it is told. */
function api(outcomes: (message: Outgoing, call: number) => Outcome | 'taken, answer lost') {
  const taken: string[] = [];
  let calls = 0;
  return {
    taken,
    send: async ({ ...message }: Outgoing): Promise<Outcome> => {
      calls += 1;
      const outcome = outcomes(message, calls);
      const takes = outcome === 'taken, answer lost' || outcome.kind === 'sent';
      if (takes && !taken.includes(message.text)) taken.push(message.text);
      if (outcome === 'taken, answer lost') throw new Error('cut');
      return outcome;
    },
  };
}
const sent: Outcome = { kind: 'sent' };

describe('The outbox', () => {
  it('sends each message once and in order, however often the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('ok', 'cut', 'answer lost'), { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), async (line, count) => {
        const { taken, send } = api((_message, call) => {
          const state = line[call - 1] ?? 'ok';
          return state === 'ok' ? sent : state === 'cut' ? { kind: 'unreachable' } : 'taken, answer lost';
        });
        const store = new OutboxStore('me', disk());
        const outbox = new Outbox(store, send);
        const texts = Array.from({ length: count }, (_, index) => `message ${index}`);
        for (const text of texts) outbox.add('a', text);
        await vi.advanceTimersByTimeAsync(15_000 * (line.length + 1));
        expect(taken).toEqual(texts);
        expect(store.all()).toEqual([]);
      }),
    );
  });

  it('holds one conversation up without another', async () => {
    const { taken, send } = api(({ conversationId }) => (conversationId === 'a' ? { kind: 'unreachable' } : sent));
    const outbox = new Outbox(new OutboxStore('me', disk()), send);
    outbox.add('a', 'held up');
    outbox.add('b', 'goes');
    await vi.advanceTimersByTimeAsync(100);
    expect(taken).toEqual(['goes']);
  });

  it('keeps what is refused, says why, and sends it again only when asked', async () => {
    let open = false;
    const { taken, send } = api(() => (open ? sent : { kind: 'refused', reason: 'CONVERSATION_ENDED' }));
    const store = new OutboxStore('me', disk());
    const outbox = new Outbox(store, send);
    const { clientId } = outbox.add('a', 'too late');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.all()).toMatchObject([{ clientId, refused: 'CONVERSATION_ENDED' }]);
    open = true;
    outbox.drain();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(taken).toEqual([]);
    outbox.retry(clientId);
    await vi.advanceTimersByTimeAsync(0);
    expect(taken).toEqual(['too late']);
  });

  it('waits as long as the API says', async () => {
    const { taken, send } = api((_message, call) => (call === 1 ? { kind: 'unreachable', retryAfter: 7_000 } : sent));
    new Outbox(new OutboxStore('me', disk()), send).add('a', 'patience');
    await vi.advanceTimersByTimeAsync(6_900);
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(taken).toEqual(['patience']);
  });
});

describe('What is not sent yet', () => {
  it('survives a reload, in order', () => {
    const entries = new Map<string, string>();
    const never = new Outbox(new OutboxStore('me', disk(entries)), () => new Promise(() => {}));
    never.add('a', 'first');
    never.add('a', 'second');
    expect(new OutboxStore('me', disk(entries)).all().map(({ text }) => text)).toEqual(['first', 'second']);
  });

  it('is nobody else’s in the same browser', () => {
    const entries = new Map<string, string>();
    new Outbox(new OutboxStore('me', disk(entries)), () => new Promise(() => {})).add('a', 'mine');
    expect(new OutboxStore('other', disk(entries)).all()).toEqual([]);
  });

  it('is written by two tabs without undoing each other', () => {
    const entries = new Map<string, string>();
    const [one, two] = [new OutboxStore('me', disk(entries)), new OutboxStore('me', disk(entries))];
    new Outbox(one, () => new Promise(() => {})).add('a', 'of the first tab');
    new Outbox(two, () => new Promise(() => {})).add('a', 'of the second tab');
    one.reload();
    expect(one.all().map(({ text }) => text)).toEqual(['of the first tab', 'of the second tab']);
  });

  it('is left out when what stands on the disk is broken', () => {
    const entries = new Map([['samtal.outbox.me.1', '{"clientId":'], ['samtal.outbox.me.2', '{"text":1}']]);
    expect(new OutboxStore('me', disk(entries)).all()).toEqual([]);
  });

  it('stays in memory when the disk is full', () => {
    const full = { ...disk(), setItem: () => { throw new Error('QuotaExceededError'); } };
    const store = new OutboxStore('me', full);
    new Outbox(store, () => new Promise(() => {})).add('a', 'kept');
    expect(store.all().map(({ text }) => text)).toEqual(['kept']);
  });
});
