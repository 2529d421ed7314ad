import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Operation } from '../../operation.ts';
import { usual } from '../times.ts';
import { Lost, Refused } from './errors.ts';
import { FakeSocket } from './fakeSocket.ts';
import { createLink, type LinkState } from './link.ts';

const question: Operation<{ answer: number }, { n: number }> = { query: '{answer}' };
const feed: Operation<{ seq: number }, { after: number }> = { query: 'subscription{seq}' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function build({ token = async () => 'secret', onChange }: { token?: () => Promise<string>; onChange?: (state: LinkState) => void } = {}) {
  const sockets: FakeSocket[] = [];
  const states: LinkState[] = [];
  const tokenRefused = vi.fn();
  const link = createLink({
    url: 'ws://test',
    times: usual,
    token,
    tokenRefused,
    changed(state) {
      states.push(state);
      onChange?.(state);
    },
    open() {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
  });
  const newest = () => {
    const socket = sockets.at(-1);
    if (!socket) throw new Error('No socket was opened.');
    return socket;
  };
  const online = async () => {
    await vi.advanceTimersByTimeAsync(0);
    newest().accept();
    return newest();
  };
  link.start();
  return { link, sockets, states, tokenRefused, newest, online };
}

test('the token stands in the first frame', async () => {
  const { online } = build();
  const socket = await online();
  expect(socket.heard[0]).toEqual({ type: 'connection_init', payload: { authorization: 'Bearer secret' } });
});

test('a question gets its own answer', async () => {
  const { link, online } = build();
  const socket = await online();
  const [one, two] = [link.ask(question, { n: 1 }), link.ask(question, { n: 2 })];
  for (const { id, variables } of [...socket.asked].reverse()) socket.say({ type: 'next', id, payload: { data: { answer: variables } } });
  expect(await Promise.all([one, two])).toEqual([{ answer: { n: 1 } }, { answer: { n: 2 } }]);
});

test('an error in the answer comes with its code and waiting time', async () => {
  const { link, online } = build();
  const socket = await online();
  const asked = link.ask(question, { n: 1 });
  const errors = [{ extensions: { code: 'RATE_LIMITED' as const, retryAfterSeconds: 7 } }];
  socket.say({ type: 'next', id: '1', payload: { errors } });
  await expect(asked).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 7_000 });
});

test('a question that was under way at a cut is given back, and one without a connection at once', async () => {
  const { link, online } = build();
  const socket = await online();
  const asked = link.ask(question, { n: 1 });
  socket.onclose?.({ code: 1006 });
  await expect(asked).rejects.toBeInstanceOf(Lost);
  await expect(link.ask(question, { n: 2 })).rejects.toBeInstanceOf(Lost);
});

test('a question that nobody answers ends after 20 s although the connection lives', async () => {
  const { link, online } = build();
  const socket = await online();
  const refused = expect(link.ask(question, { n: 1 })).rejects.toBeInstanceOf(Refused);
  for (let second = 0; second < 20; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
    socket.say({ type: 'pong' });
  }
  await refused;
});

test('a subscription goes on after a cut from where it stands then', async () => {
  const { link, online } = build();
  let cursor = 4;
  const heard: number[] = [];
  link.follow(feed, () => ({ after: cursor }), { next: ({ seq }) => heard.push(seq), done: () => undefined });
  const first = await online();
  expect(first.asked).toMatchObject([{ variables: { after: 4 } }]);
  first.say({ type: 'next', id: '1', payload: { data: { seq: 5 } } });
  cursor = 5;
  first.onclose?.({ code: 1001 });
  await vi.advanceTimersByTimeAsync(600);
  const second = await online();
  expect(second.asked).toMatchObject([{ variables: { after: 5 } }]);
  second.say({ type: 'next', id: '1', payload: { data: { seq: 6 } } });
  expect(heard).toEqual([5, 6]);
});

test('a question asked on hearing that the connection stands goes out once', async () => {
  const { link, online } = build({ onChange: (state) => state === 'online' && void link.ask(question, { n: 1 }) });
  expect((await online()).asked).toMatchObject([{ variables: { n: 1 } }]);
});

test('a subscription that was stopped is not taken up again', async () => {
  const { link, online } = build();
  const stop = link.follow(feed, () => ({ after: 0 }), { next: () => undefined, done: () => undefined });
  const first = await online();
  stop();
  expect(first.count('complete')).toBe(1);
  first.onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(600);
  expect((await online()).asked).toEqual([]);
});

test('what a dropped connection still says is not heard', async () => {
  const { link, online } = build();
  const heard: number[] = [];
  link.follow(feed, () => ({ after: 0 }), { next: ({ seq }) => heard.push(seq), done: () => undefined });
  const first = await online();
  link.cut();
  await vi.advanceTimersByTimeAsync(600);
  const second = await online();
  first.say({ type: 'next', id: '1', payload: { data: { seq: 1 } } });
  second.say({ type: 'next', id: '1', payload: { data: { seq: 2 } } });
  expect([first.closed, heard]).toEqual([true, [2]]);
});

test('a half-open connection is noticed within 15 s', async () => {
  const { states, online } = build();
  const socket = await online();
  await vi.advanceTimersByTimeAsync(11_999);
  expect([states.at(-1), socket.count('ping')]).toEqual(['online', 1]);
  await vi.advanceTimersByTimeAsync(1);
  expect([states.at(-1), socket.closed]).toEqual(['lost', true]);
});

test('a connection that is heard but does not hear us is noticed within 15 s', async () => {
  const { link, states, online } = build();
  link.follow(feed, () => ({ after: 0 }), { next: () => undefined, done: () => undefined });
  const socket = await online();
  for (let second = 1; second <= 15; second += 1) {
    socket.say({ type: 'next', id: '1', payload: { data: { seq: second } } });
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(states.at(-1)).not.toBe('online');
});

test('a connection that answers its pings stays', async () => {
  const { states, online } = build();
  const socket = await online();
  for (let beat = 1; beat <= 20; beat += 1) {
    await vi.advanceTimersByTimeAsync(7_000);
    expect(socket.count('ping')).toBe(beat);
    socket.say({ type: 'pong' });
  }
  expect(states.at(-1)).toBe('online');
});

test('a ping of the server is answered', async () => {
  const { online } = build();
  const socket = await online();
  socket.say({ type: 'ping' });
  expect(socket.count('pong')).toBe(1);
});

test('a server that never answers the greeting is left after 10 s', async () => {
  const { states, newest } = build();
  await vi.advanceTimersByTimeAsync(0);
  newest().onopen?.();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(states.at(-1)).toBe('lost');
});

test('waits grow while it stays away and begin anew after a success', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.999_999);
  const { sockets, newest, online } = build();
  await vi.advanceTimersByTimeAsync(0);
  newest().onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(600);
  newest().onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(1_100);
  expect(sockets.length).toBe(2);
  await vi.advanceTimersByTimeAsync(100);
  (await online()).onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(600);
  expect(sockets.length).toBe(4);
});

test('when the network or the visitor is back there is no wait', async () => {
  const { link, sockets, newest } = build();
  await vi.advanceTimersByTimeAsync(0);
  newest().onclose?.({ code: 1006 });
  link.nudge();
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets.length).toBe(2);
});

test('when the visitor is back a connection that looks fine is asked at once', async () => {
  const { link, states, online } = build();
  const socket = await online();
  link.nudge();
  expect(socket.count('ping')).toBe(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states.at(-1)).toBe('lost');
});

test('a page that comes back with several events at once keeps its connection', async () => {
  const { link, states, online } = build();
  const socket = await online();
  link.nudge();
  link.nudge();
  socket.say({ type: 'pong' });
  await vi.advanceTimersByTimeAsync(6_000);
  expect([states.at(-1), socket.count('ping')]).toEqual(['online', 1]);
});

test('a refused token is asked for anew', async () => {
  const { tokenRefused, online, sockets } = build();
  (await online()).onclose?.({ code: 4403 });
  expect(tokenRefused).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(600);
  expect(sockets.length).toBe(2);
});

test('a final code is final until the visitor tries again', async () => {
  const { link, states, online, sockets } = build();
  (await online()).onclose?.({ code: 4400 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([states.at(-1), sockets.length]).toEqual(['failed', 1]);
  link.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(sockets.length).toBe(2);
});

test('too many who become visitors are asked to wait, and wait as long as they are told', async () => {
  const token = vi.fn().mockRejectedValueOnce(new Refused('RATE_LIMITED', 30)).mockResolvedValue('secret');
  const { link, sockets, states } = build({ token });
  await vi.advanceTimersByTimeAsync(29_999);
  link.nudge();
  expect([sockets.length, states.at(-1)]).toEqual([0, 'busy']);
  await vi.advanceTimersByTimeAsync(1);
  expect(sockets.length).toBe(1);
});

test('a page that the site does not allow is told so and does not try for ever', async () => {
  const token = vi.fn().mockRejectedValue(new Refused('BAD_REQUEST'));
  const { states } = build({ token });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([states.at(-1), token.mock.calls.length]).toEqual(['failed', 1]);
});

test('stopping closes, and nothing comes back by itself', async () => {
  const { link, states, online, sockets } = build();
  const socket = await online();
  link.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([socket.closed, states.at(-1), sockets.length]).toEqual([true, 'off', 1]);
});
