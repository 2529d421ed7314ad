import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribeLasting } from './lasting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Subscribe = Client['subscribe'];
type Asked = { after: unknown; sink: Parameters<Subscribe>[1]; stopped: boolean };

function follow() {
  const asked: Asked[] = [];
  const subscribe: Subscribe = (payload, sink) => {
    const one = { after: payload.variables?.after, sink, stopped: false };
    asked.push(one);
    return () => void (one.stopped = true);
  };
  const heard: unknown[] = [];
  const refused: unknown[] = [];
  const sink = { next: ({ data }: { data?: unknown }) => heard.push(data), error: (error: unknown) => refused.push(error) };
  const stop = subscribeLasting({ subscribe }, { query: '', variables: { after: '1' } }, sink, 2_000);
  const event = (cursor: string) => ({ data: { inboxEvents: { cursor } } });
  return { asked, heard, refused, stop, event, newest: () => asked.at(-1)! };
}
const error = (code: string) => ({ message: code, extensions: { code } });

describe('A subscription of the portal', () => {
  it.each(['RATE_LIMITED', 'UNAVAILABLE'])('that was ended by %s goes on after what came last', async (code) => {
    const { asked, heard, refused, event, newest } = follow();
    newest().sink.next(event('2'));
    newest().sink.next({ errors: [error(code)] });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked.map(({ after, stopped }) => [after, stopped])).toEqual([['1', true], ['2', false]]);
    newest().sink.next(event('3'));
    expect([heard.length, refused]).toEqual([2, []]);
  });

  it.each([
    ['the server ends it', (sink: Asked['sink']) => sink.complete()],
    ['the socket was closed for a fault of the server', (sink: Asked['sink']) => sink.error({ code: 4500, reason: 'Internal server error' })],
  ])('goes on when %s', async (_, end) => {
    const { asked, refused, newest } = follow();
    end(newest().sink);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([asked.length, refused]).toEqual([2, []]);
  });

  it('tells what is refused for good, once, and does not ask again', async () => {
    const { asked, refused, newest } = follow();
    newest().sink.error([error('NOT_FOUND')] as never);
    newest().sink.complete();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked.length, refused]).toEqual([1, [[error('NOT_FOUND')]]]);
  });

  it('is left for good by who stops it, also while it waits', async () => {
    const { asked, stop, newest } = follow();
    newest().sink.complete();
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.length).toBe(1);
  });
});
