import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection } from './connection.ts';
import { openSocket } from './socket.ts';
import { usual } from './times.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser's socket, its other end in the hands of the test. */
class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static all: FakeSocket[] = [];
  readyState = FakeSocket.CONNECTING;
  readonly sent: string[] = [];
  onopen = () => {};
  onmessage = (_: { data: string }) => {};
  onclose = (_: { code: number; reason: string }) => {};

  constructor() {
    FakeSocket.all.push(this);
  }

  send = (frame: string) => void this.sent.push(frame);
  close = () => void (this.readyState = FakeSocket.CLOSED);
  say = (type: string) => this.onmessage({ data: JSON.stringify({ type }) });

  accept() {
    this.readyState = FakeSocket.OPEN;
    this.onopen();
  }
}

async function open() {
  FakeSocket.all = [];
  const connection = createConnection();
  const onSignedOut = vi.fn();
  openSocket({ url: 'ws://test', connection, times: usual, onSignedOut, webSocketImpl: FakeSocket });
  await vi.advanceTimersByTimeAsync(0);
  const newest = () => FakeSocket.all.at(-1)!;
  const connect = async () => {
    newest().accept();
    await vi.advanceTimersByTimeAsync(0);
    newest().say('connection_ack');
    await vi.advanceTimersByTimeAsync(0);
  };
  return { connection, onSignedOut, newest, connect };
}

describe('The socket of a tab', () => {
  it('notices within 15 s that nothing comes back, and comes back by itself', async () => {
    const { connection, newest, connect } = await open();
    await connect();
    const first = newest();
    await vi.advanceTimersByTimeAsync(8_999);
    expect([connection.get(), first.sent.length]).toEqual(['connected', 1]);
    await vi.advanceTimersByTimeAsync(6_000);
    expect([connection.get(), first.readyState, first.sent.length]).toEqual(['lost', FakeSocket.CLOSED, 2]);
    await vi.advanceTimersByTimeAsync(500);
    expect(newest()).not.toBe(first);
    await connect();
    expect(connection.get()).toBe('connected');
  });

  it('stays while its pings are answered', async () => {
    const { connection, newest, connect } = await open();
    await connect();
    for (let minute = 0; minute < 5; minute++) {
      await vi.advanceTimersByTimeAsync(9_000);
      newest().say('pong');
    }
    expect([connection.get(), FakeSocket.all.length]).toEqual(['connected', 1]);
  });

  it.each([
    ['is never opened', () => {}],
    ['is opened and never welcomed', (socket: FakeSocket) => socket.accept()],
  ])('is left within 15 s when it %s', async (_, meet) => {
    const { newest } = await open();
    meet(newest());
    await vi.advanceTimersByTimeAsync(14_600);
    expect(FakeSocket.all.length).toBeGreaterThan(1);
    expect(FakeSocket.all[0]?.readyState).toBe(FakeSocket.CLOSED);
  });

  it.each([1006, 1012, 1013])('comes back after %i', async (code) => {
    const { connect, newest, onSignedOut } = await open();
    await connect();
    newest().onclose({ code, reason: '' });
    await vi.advanceTimersByTimeAsync(500);
    expect([FakeSocket.all.length, onSignedOut.mock.calls.length]).toEqual([2, 0]);
  });

  it('tells that the session has ended', async () => {
    const { connect, newest, onSignedOut } = await open();
    await connect();
    newest().onclose({ code: 4401, reason: '' });
    expect(onSignedOut).toHaveBeenCalledOnce();
  });
});
