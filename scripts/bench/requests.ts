import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** What is asked, over and over, at one address. */
export interface Asked {
  path: string;
  headers?: Record<string, string>;
  /** Sent one after the other, then again from the first. */
  bodies: readonly string[];
}

/**
 * Requests over keep-alive connections, each connection asking anew as soon as it is answered, for so many seconds.
 * Written on bare sockets, so that asking takes as little as possible of the processors that answering needs.
 */
export async function ask(port: number, asked: Asked, connections: number, seconds: number): Promise<{ count: number; perSecond: number }> {
  const requests = asked.bodies.map((body) => requestOf(port, asked, body));
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let count = 0;
  await Promise.all(
    sockets.map(async (socket, index) => {
      for (let n = index; performance.now() < until; n++) {
        const answer = await answerTo(socket, requests[n % requests.length] ?? '');
        if (!answer.startsWith('HTTP/1.1 200') || answer.includes('"errors"')) throw new Error(answer.slice(0, 2_000));
        count += 1;
      }
      socket.destroy();
    }),
  );
  return { count, perSecond: (count / (performance.now() - began)) * 1000 };
}

/** The first answer, as JSON. */
export async function answer(port: number, { path, headers, bodies: [body] }: Asked) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.json();
}

const requestOf = (port: number, { path, headers = {} }: Asked, body: string): string =>
  [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** Head and body, as text; the body has a length, as all three servers give one. */
function answerTo(socket: Socket, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let missing = Number.NaN;
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      missing -= chunk.length;
      if (Number.isNaN(missing)) missing = lengthOf(Buffer.concat(chunks)) - Buffer.concat(chunks).length;
      if (missing > 0 || Number.isNaN(missing)) return;
      socket.off('data', take).off('close', lost);
      resolve(Buffer.concat(chunks).toString());
    };
    const lost = () => reject(new Error('The server closed the connection.'));
    socket.on('data', take).once('close', lost);
    socket.write(request);
  });
}

/** Of head and body together; not a number while the head is not whole. */
function lengthOf(answer: Buffer): number {
  const head = answer.indexOf('\r\n\r\n');
  if (head < 0) return Number.NaN;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1', 0, head + 2)) ?? [];
  if (!length) throw new Error(`The answer has no length: ${answer.toString('utf8', 0, 500)}`);
  return head + 4 + Number(length);
}
