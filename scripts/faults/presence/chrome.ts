import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { freePort } from '../../lib/postgres/port.ts';

/** A tab, spoken to without a driver: a driver keeps every tab awake and visible. */
export interface BareTab {
  send(method: string, params?: object): Promise<unknown>;
  /** The value of an expression in the page. */
  value<T>(expression: string): Promise<T>;
}

/** A browser that treats its tabs as an agent's does, only that one in the background is throttled hard after 10 s, not 5 minutes. */
export async function bareChrome(): Promise<{ tab(): Promise<BareTab>; kill(): void }> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'samtal-chrome-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10'];
  const child = spawn(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', [...flags, `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, 'about:blank'], { stdio: 'ignore', detached: true });
  const ask = async (path: string, method = 'GET'): Promise<{ type: string; webSocketDebuggerUrl: string }> => (await fetch(`http://127.0.0.1:${port}${path}`, { method })).json();
  for (let tries = 0; tries < 100 && !(await ask('/json/version').catch(() => null)); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    tab: async () => tabAt((await ask('/json/new?about:blank', 'PUT')).webSocketDebuggerUrl),
    kill: () => {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }));
    },
  };
}

async function tabAt(address: string): Promise<BareTab> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = 0;
  socket.on('message', (frame) => {
    const { id, result } = JSON.parse(String(frame));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((answered) => {
      count += 1;
      waiting.set(count, answered);
      socket.send(JSON.stringify({ id: count, method, params }));
    });
  return {
    send,
    value: async <T>(expression: string) => {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true });
      // What the page answers is of the page's own making.
      return (answer as { result: { value: T } }).result.value;
    },
  };
}
