import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserServer, chromium, type Page } from 'playwright-core';
import { handleGraphql } from '../../../graphql/http.ts';
import { logOf } from '../../../graphql/event/log.factory.ts';
import { startRuntime } from '../../../graphql/runtime.ts';
import { anAgent } from '../../../graphql/presence/presence.factory.ts';
import { cookieOf } from '../../../graphql/server.factory.ts';
import { acceptSockets } from '../../../graphql/socket.ts';
import { newWorld } from '../../../graphql/world.factory.ts';
import { listenOnFreePort } from '../../lib/postgres/port.ts';

const launch = { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] };

/** Samtal with a page that is nothing but the portal's connection. */
export async function startOffice(): Promise<{ url: string; close(): Promise<void> }> {
  const { outputFiles } = await build({ entryPoints: [join(import.meta.dirname, 'page.ts')], bundle: true, write: false, define: { 'process.env.NODE_ENV': '"production"' } });
  const page = `<!doctype html><title>Samtal</title><script>${outputFiles[0]?.text ?? ''}</script>`;
  const runtime = await startRuntime();
  const server = createServer((request, response) => {
    if (request.url === '/graphql') void handleGraphql(request, response);
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  const sockets = acceptSockets(server);
  const url = `http://127.0.0.1:${await listenOnFreePort(server)}`;
  return {
    url,
    close: async () => {
      await sockets.close();
      server.close();
      await runtime.stop();
    },
  };
}

/** An agent who has nothing open yet. */
export async function newcomer() {
  const world = await newWorld();
  const person = await anAgent(world, { presence: 'OFFLINE' });
  const { cookie } = await cookieOf(person.agent);
  const changes = async () => (await logOf(world)).filter(({ type }) => type === 'agent.presence_changed').length;
  return { ...person, cookie, changes };
}

export interface Machine {
  tab(): Promise<Page>;
  /** The whole browser stops, as when the lid is closed, and goes on. */
  sleep(): void;
  wake(): void;
  kill(): void;
}

/** A browser of its own, signed in. */
export async function machine(url: string, cookie: string): Promise<Machine> {
  const server: BrowserServer = await chromium.launchServer(launch);
  const group = -(server.process().pid ?? 0);
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext();
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  return {
    tab: async () => {
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForFunction(() => window.seen.heard.length > 0);
      return page;
    },
    sleep: () => void process.kill(group, 'SIGSTOP'),
    wake: () => void process.kill(group, 'SIGCONT'),
    kill: () => void process.kill(group, 'SIGKILL'),
  };
}
