import { once } from 'node:events';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { VisitorRow } from '../db/rows.ts';
import { aChat } from './conversation/conversation.factory.ts';
import { inParallel } from './expected.factory.ts';
import { cookieOf, newServer, type TestServer, visitorHeaders } from './server.factory.ts';
import { newWorld } from './world.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

interface Frame {
  id?: string;
  type: string;
  payload?: unknown;
}

/** A socket in the hands of the test: what it heard, and with which code it was closed. */
async function open(params: object = {}, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const heard: Frame[] = [];
  socket.on('message', (frame) => heard.push(JSON.parse(String(frame)))).on('error', () => {});
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await once(socket, 'open');
  const send = (frame: Frame | Record<string, unknown>) => socket.send(JSON.stringify(frame));
  send({ type: 'connection_init', payload: params });
  return { socket, heard, closed, send };
}

async function known(params: object = {}, headers: Record<string, string> = {}) {
  const one = await open(params, headers);
  await expect.poll(() => one.heard[0]?.type).toBe('connection_ack');
  return one;
}

const subscription = (id: string) => ({ id, type: 'subscribe', payload: { query: 'subscription { typing { conversationId } }' } });

describe('a socket', () => {
  test('that sends a frame that is too large is closed, and others are not', async () => {
    const { visitor } = await aChat();
    const headers = await visitorHeaders(visitor);
    const [large, many, other] = [await known(headers), await known(headers), await known(headers)];
    large.socket.send('x'.repeat(300_000));
    expect(await large.closed).toBe(1009);
    // In parts, each of which would be allowed.
    many.socket.send('x'.repeat(200_000), { fin: false });
    many.socket.send('x'.repeat(200_000), { fin: true });
    expect(await many.closed).toBe(1009);
    other.send({ type: 'ping' });
    await expect.poll(() => other.heard.at(-1)?.type).toBe('pong');
    other.socket.close();
  });

  test('that says what nobody understands, asks before it has said who it is, or says so twice, is closed', async () => {
    const { visitor } = await aChat();
    const headers = await visitorHeaders(visitor);
    for (const nonsense of ['nonsense', '{}', '{"type":"subscribe"}', '[]', '{"type":"subscribe","id":"1","payload":{"query":7}}']) {
      const { socket, closed } = await known(headers);
      socket.send(nonsense);
      expect([nonsense, await closed]).toEqual([nonsense, 4400]);
    }
    const twice = await known(headers);
    twice.send({ type: 'connection_init', payload: headers });
    expect(await twice.closed).toBe(4429);
    const early = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const earlyClosed = new Promise((resolve) => early.once('close', resolve));
    await once(early, 'open');
    early.send(JSON.stringify(subscription('1')));
    expect(await earlyClosed).toBe(4401);
  });

  test('of a visitor has at most a hundred operations under way, and another when one has ended', async () => {
    const { visitor } = await aChat();
    const { socket, heard, send } = await known(await visitorHeaders(visitor));
    for (let n = 0; n < 100; n++) send(subscription(String(n)));
    send(subscription('one too many'));
    await expect.poll(() => heard.at(-1)).toMatchObject({ id: 'one too many', type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1 } }] });
    send({ type: 'complete', id: '7' });
    send({ id: 'after', type: 'subscribe', payload: { query: '{ viewer { permissions } }' } });
    await expect.poll(() => heard.at(-1)).toMatchObject({ id: 'after', type: 'complete' });
    socket.terminate();
  });

  test('is the visitor’s fifty-first: the oldest is sent away to come back later, of others none', async () => {
    const { visitor, world } = await aChat();
    const headers = await visitorHeaders(visitor);
    const neighbour = await known(await visitorHeaders(await world.visitor()));
    const oldest = await known(headers);
    const rest = await inParallel(49, () => known(headers));
    expect(oldest.socket.readyState).toBe(WebSocket.OPEN);
    const newest = await known(headers);
    expect(await oldest.closed).toBe(1013);
    for (const one of [...rest, newest, neighbour]) {
      expect(one.socket.readyState).toBe(WebSocket.OPEN);
      one.socket.terminate();
    }
  });
});

describe('a forged or outworn credential', () => {
  async function forged({ workspaceId, siteId, id }: VisitorRow) {
    const ours = `${process.env.AUTH_SECRET} visitor`;
    const signed = (secret: string, expires: string | number, audience = 'samtal-visitor') =>
      new SignJWT({ w: workspaceId, s: siteId }).setProtectedHeader({ alg: 'HS256' }).setSubject(id).setAudience(audience)
        .setExpirationTime(expires).sign(new TextEncoder().encode(secret));
    const [header, body, signature] = (await signed(ours, '1h')).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    return {
      good: await signed(ours, '1h'),
      bad: [
        await signed(ours, Math.floor(Date.now() / 1000) - 1),
        await signed('another secret of thirty-two characters', '1h'),
        await signed(process.env.AUTH_SECRET ?? '', '1h'),
        await signed(ours, '1h', 'somebody else'),
        `${none}.${body}.`,
        `${none}.${body}.${signature}`,
        `${header}.${body}.`,
        `${header}.${body}`,
        `${Buffer.from('{"alg":"HS256","b64":false,"crit":["b64"]}').toString('base64url')}.${body}.${signature}`,
      ],
    };
  }

  test('of a visitor opens no socket', async () => {
    const { good, bad } = await forged((await aChat()).visitor);
    (await known({ authorization: `Bearer ${good}` })).socket.terminate();
    const wrong: unknown[] = [...bad.map((token) => `Bearer ${token}`), [`Bearer ${good}`], { Bearer: good }, good, `bearer ${good}`, '', null];
    for (const authorization of wrong) expect([authorization, await (await open({ authorization })).closed]).toEqual([authorization, 4401]);
  });

  test('before a good cookie is not made good by it', async () => {
    const { cookie } = await cookieOf(await (await newWorld()).agent());
    const { bad } = await forged((await aChat()).visitor);
    (await known({}, { cookie })).socket.terminate();
    expect(await (await open({ authorization: `Bearer ${bad[0]}` }, { cookie })).closed).toBe(4401);
  });
});
