import { connect, type Socket } from 'node:net';

interface Door {
  port: number;
}

const greeting = (origin = 'https://shop.example'): string =>
  [
    'GET /graphql HTTP/1.1',
    'Host: 127.0.0.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    `Origin: ${origin}`,
    '\r\n',
  ].join('\r\n');

/** A text frame of a client, masked with zeros. */
function frame(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);
}

/** What a stranger says after connecting, and then nothing more: it neither answers nor hangs up. */
export const silences: Record<string, (Buffer | string)[]> = {
  'connect and say nothing': [],
  'stop in the middle of the request': [greeting().slice(0, 80)],
  'upgrade and never say who it is': [greeting()],
  'upgrade, send a forged token, never hang up': [greeting(), frame('{"type":"connection_init","payload":{"authorization":"Bearer x.y.z"}}')],
  'upgrade from a foreign origin, never hang up': [greeting('https://evil.example')],
};

export interface Crowd {
  /** How many got through to us. */
  opened: number;
  leave(): void;
}

/** So many connections, from so many addresses, as fast as they can be made; none is ever closed from this side. */
export async function crowd({ port }: Door, words: (Buffer | string)[], count: number, addresses: readonly string[]): Promise<Crowd> {
  const sockets = new Set<Socket>();
  let opened = 0;
  for (let n = 0; n < count; n++) {
    const socket = connect({ port, host: '127.0.0.1', localAddress: addresses[n % addresses.length], allowHalfOpen: true });
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('connect', () => {
      opened++;
      for (const word of words) socket.write(word);
    });
    if (n % 200 === 199) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    get opened() {
      return opened;
    },
    leave: () => sockets.forEach((socket) => socket.destroy()),
  };
}
