import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { type StrangerLimits, type Strangers, watchStrangers } from './strangers.ts';

const greeting = 'GET /graphql HTTP/1.1\r\nHost: ours\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
const question = 'GET / HTTP/1.1\r\nHost: ours\r\n\r\n';

const running: { server: Server; strangers: Strangers; sockets: Duplex[] }[] = [];
afterEach(async () => {
  for (const { server, strangers, sockets } of running.splice(0)) {
    strangers.stop();
    sockets.forEach((socket) => socket.destroy());
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A door with limits of the test's own. What asks for a WebSocket is kept in `asked`. */
async function door(limits: Partial<StrangerLimits> = {}) {
  const server = createServer((_, response) => void response.end('hello'));
  const strangers = watchStrangers(server, { silentMs: 60_000, introducedMs: 60_000, most: 100, mostOfNetwork: 100, ...limits });
  const asked: Duplex[] = [];
  const sockets: Duplex[] = [];
  server.on('upgrade', (request, socket) => {
    socket.on('error', () => {});
    sockets.push(socket);
    if (strangers.asks(request, socket)) asked.push(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push({ server, strangers, sockets });
  const { port } = server.address() as AddressInfo;
  const visit = (text = '', localAddress = '127.0.0.1') => {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    sockets.push(socket);
    let heard = '';
    socket.on('data', (data) => (heard += String(data)));
    const cut = new Promise<string>((resolve) => socket.on('close', () => resolve(heard)).on('error', () => {}));
    socket.write(text);
    return { socket, cut, heard: () => heard };
  };
  return { strangers, asked, visit };
}

describe('strangers', () => {
  test('who only connect, who stop in the middle of a request, who never say who they are: all are cut and forgotten', async () => {
    const { strangers, visit } = await door({ silentMs: 200 });
    const silent = [visit(), visit('GET /graphql HT'), visit(greeting)];
    await Promise.all(silent.map(({ cut }) => cut));
    await expect.poll(() => strangers.size()).toBe(0);
  });

  test('who said who they are have longer, and who are known are left alone', async () => {
    const { strangers, asked, visit } = await door({ silentMs: 200, introducedMs: 500 });
    visit(greeting);
    visit(greeting);
    await expect.poll(() => asked.length).toBe(2);
    const [first, second] = asked;
    if (!first || !second) throw new Error('Nobody asked.');
    strangers.introduced(first);
    strangers.known(second);
    const silent = visit(greeting);
    await silent.cut;
    expect([first.destroyed, second.destroyed]).toEqual([false, false]);
    await expect.poll(() => strangers.size()).toBe(0);
    expect([first.destroyed, second.destroyed]).toEqual([true, false]);
  });

  test('who ask for a page are none, and their connection is kept', async () => {
    const { strangers, visit } = await door({ silentMs: 200 });
    const page = visit(question);
    await expect.poll(page.heard).toContain('hello');
    expect(strangers.size()).toBe(0);
    await visit(greeting).cut;
    page.socket.write(question);
    await expect.poll(page.heard).toMatch(/hello[^]*hello/);
  });

  test('of one network do not take the places of another', async () => {
    const { strangers, visit } = await door({ mostOfNetwork: 20 });
    const crowd = Array.from({ length: 60 }, () => visit('', '127.0.0.2'));
    await expect.poll(() => crowd.filter(({ socket }) => socket.destroyed).length).toBe(40);
    const other = visit(question);
    await expect.poll(other.heard).toContain('hello');
    expect(strangers.size()).toBe(20);
    await visit(question, '127.0.0.2').cut;
    crowd.forEach(({ socket }) => socket.destroy());
    await expect.poll(() => strangers.size()).toBe(0);
    const again = visit(question, '127.0.0.2');
    await expect.poll(again.heard).toContain('hello');
  });

  test('of many networks give a place to one who has none, when all are taken', async () => {
    const { strangers, visit } = await door({ most: 40 });
    const crowd = Array.from({ length: 40 }, (_, n) => visit('', `127.0.0.${2 + (n % 10)}`));
    await expect.poll(() => strangers.size()).toBe(40);
    const others = Array.from({ length: 3 }, () => visit('GET / HTTP/1.1\r\n'));
    await expect.poll(() => crowd.filter(({ socket }) => socket.destroyed).length).toBe(3);
    for (const { socket, heard } of others) {
      socket.write('Host: ours\r\n\r\n');
      await expect.poll(heard).toContain('hello');
    }
    expect(strangers.size()).toBe(37);
  });

  test('who ask for one WebSocket too many on a kept connection are told to come later', async () => {
    const { asked, visit } = await door({ most: 2 });
    const page = visit(question);
    await expect.poll(page.heard).toContain('hello');
    const crowd = [visit(greeting), visit(greeting)];
    await expect.poll(() => asked.length).toBe(2);
    page.socket.write(greeting);
    expect(await page.cut).toContain('503 Service Unavailable\r\nRetry-After: 2');
    crowd.forEach(({ socket }) => socket.destroy());
  });
});
