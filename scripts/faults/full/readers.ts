import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { connect } from '../../bench/chats.ts';

/** 25 times its message: a few fill what two kernels keep for a socket. */
const texts = Array.from({ length: 25 }, (_, index) => `t${index}: text`).join(' ');
const events = `subscription ($id: ID!, $after: Int) { conversationEvents(conversationId: $id, after: $after) { seq message { ${texts} } } }`;

export interface EventReader {
  socket: WebSocket;
  seqs: number[];
  /** With which code it was sent away. */
  closed: Promise<number>;
}

/** Reads a conversation's events; `heard` is told the text of each when it arrives. */
export async function readerOf(
  url: string,
  cookie: string,
  { id, after, heard }: { id: string; after: number; heard?: (text: string) => void },
): Promise<EventReader> {
  const socket = await connect(url, { cookie }, {});
  const seqs: number[] = [];
  socket.on('message', (frame: Buffer) => {
    // Parsing all of it would make a slow reader of everyone.
    const [, seq, text = ''] = /"seq":(\d+).*"t0":"([^"]{0,20})/.exec(frame.toString('utf8', 0, 300)) ?? [];
    seqs.push(Number(seq));
    heard?.(text);
  });
  const closed = once(socket, 'close').then(([code]) => Number(code));
  socket.send(JSON.stringify({ id: 'events', type: 'subscribe', payload: { query: events, variables: { id, after } } }));
  return { socket, seqs, closed };
}
