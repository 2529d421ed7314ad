import { once } from 'node:events';
import { WebSocket } from 'ws';

/** One socket to the API, by its own protocol, for as many callers as one process can be. */
export interface Wire {
  ask<Data>(query: string, variables: object): Promise<Data>;
  /** Hears until the returned function is called. */
  hear<Data>(query: string, variables: object, next: (data: Data) => void): () => void;
  close(): void;
}

type Take = (answer: { data?: unknown; errors?: unknown; done?: boolean }) => void;

export async function openWire(url: string, headers: Record<string, string>, params: Record<string, string>): Promise<Wire> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const open = new Map<string, Take>();
  let count = 0;
  const send = (frame: object): void => socket.send(JSON.stringify(frame));
  const begin = (query: string, variables: object, take: Take): string => {
    const id = String(++count);
    open.set(id, take);
    send({ id, type: 'subscribe', payload: { query, variables } });
    return id;
  };
  await once(socket, 'open');
  send({ type: 'connection_init', payload: params });
  await once(socket, 'message');
  socket.on('message', (frame) => {
    const { id, type, payload } = JSON.parse(String(frame));
    const take = open.get(id);
    if (type === 'next') take?.(payload);
    if (type === 'error') take?.({ errors: payload });
    if (type !== 'next') open.delete(id);
  });
  return {
    ask: <Data>(query: string, variables: object) =>
      new Promise<Data>((resolve, reject) => {
        begin(query, variables, ({ data, errors }) => {
          if (errors || !data) reject(new Error(JSON.stringify(errors)));
          else resolve(data as Data);
        });
      }),
    hear: <Data>(query: string, variables: object, next: (data: Data) => void) => {
      const id = begin(query, variables, ({ data }) => data && next(data as Data));
      return () => {
        if (open.delete(id)) send({ id, type: 'complete' });
      };
    },
    close: () => socket.terminate(),
  };
}
