import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../lib/postgres/port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Samtal is served. */
    url: string;
    /** A shop of another origin, which the demo site allows, with the widget on every page. */
    shop: string;
    /** The same page on an origin that no site allows. */
    stranger: string;
    /** For scripts that work on the same data. */
    dataDir: string;
  }
}

/** Samtal as `npm start` gives it, on a data folder of the run's own, and two shops that want its widget. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'samtal-e2e-'));
  const [port, shopPort, strangerPort] = await freePorts();
  const url = `http://localhost:${port}`;
  const shop = `http://127.0.0.1:${shopPort}`;
  const server = spawn(process.execPath, [join(import.meta.dirname, '..', 'start.ts')], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '', DEMO_ORIGINS: shop },
    // Over the channel it says that it is ready, and notices when we are gone.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await ready(server);
  const shops = [await openShop(shopPort, url), await openShop(strangerPort, url)];
  provide('url', url);
  provide('shop', shop);
  provide('stranger', `http://127.0.0.1:${strangerPort}`);
  provide('dataDir', dataDir);
  return async () => {
    for (const one of shops) one.close();
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Several runs on one machine must not meet. */
async function freePorts(): Promise<[number, number, number]> {
  const ports = new Set<number>();
  while (ports.size < 3) ports.add(await freePort());
  const [a = 0, b = 0, c = 0] = ports;
  return [a, b, c];
}

function ready(server: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk) => (said += chunk));
    server.once('message', () => resolve());
    server.once('exit', (code) => reject(new Error(`Samtal ended with ${code} instead of starting:\n${said}`)));
  });
}

/** A page with a style sheet that would spoil ours, were it not kept out, and with a path that says which page it is. */
async function openShop(port: number, samtal: string): Promise<ReturnType<typeof createServer>> {
  const shop = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://shop');
    const site = searchParams.get('site') ?? 'demo-nordlund';
    const lang = searchParams.get('lang') ?? 'en';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="${lang}"><head><title>Shop ${pathname}</title>
<style>* { font-family: cursive; letter-spacing: 3px } button { background: hotpink !important; height: 90px }</style></head>
<body><main><h1>Shop ${pathname}</h1><a href="/other?site=${site}&lang=${lang}">Other page</a></main>
<script src="${samtal}/widget.js" data-site="${site}" async></script></body></html>`);
  });
  await new Promise<void>((resolve) => shop.listen(port, '127.0.0.1', resolve));
  return shop;
}
