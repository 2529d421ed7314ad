import type { AnswerError } from './errors.ts';

/** The frames of `graphql-transport-ws` that we send. */
export type Outgoing =
  | { type: 'connection_init'; payload: { authorization: string } }
  | { type: 'ping' | 'pong' }
  | { type: 'subscribe'; id: string; payload: { query: string; variables: unknown } }
  | { type: 'complete'; id: string };

/** Those that we get. */
export type Incoming =
  | { type: 'connection_ack' | 'ping' | 'pong' }
  | { type: 'next'; id: string; payload: { data?: unknown; errors?: AnswerError[] } }
  | { type: 'error'; id: string; payload: AnswerError[] }
  | { type: 'complete'; id: string };

/** What we use of a WebSocket. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: string }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(data: string): void;
  close(code?: number): void;
}

export function openSocket(url: string): Socket {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  const ours: Socket = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (data) => {
      // What is closing says so a little later; until then a word to it would be an error on the page's console.
      if (socket.readyState === WebSocket.OPEN) socket.send(data);
    },
    close: (code) => socket.close(code),
  };
  socket.onopen = () => ours.onopen?.();
  socket.onmessage = ({ data }: MessageEvent<string>) => ours.onmessage?.({ data });
  socket.onclose = ({ code }) => ours.onclose?.({ code });
  return ours;
}
