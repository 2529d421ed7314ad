import { Lost, refusedBy } from './errors.ts';
import type { Incoming, Outgoing } from './frames.ts';

export interface Sink<Data> {
  next(data: Data): void;
  /** It came to its end, with an error or without; a cut does not end a lasting one. */
  done(error: Error | null): void;
}

interface Request {
  query: string;
  variables(): unknown;
  /** Asked again on the next connection. */
  lasting: boolean;
  sink: Sink<unknown>;
}

type Answer = Exclude<Incoming, { type: 'connection_ack' | 'ping' | 'pong' }>;

/** What is under way, by the id that its frames carry. */
export function createRequests(send: (frame: Outgoing) => void) {
  const open = new Map<string, Request>();
  let count = 0;
  return { add, resume, interrupt, hear };

  function add(query: string, variables: () => unknown, lasting: boolean, sink: Sink<unknown>): () => void {
    count += 1;
    const id = String(count);
    const request = { query, variables, lasting, sink };
    open.set(id, request);
    begin(id, request);
    return () => {
      if (open.delete(id)) send({ type: 'complete', id });
    };
  }

  /** Asks again on a new connection. */
  function resume(): void {
    for (const [id, request] of open) begin(id, request);
  }

  /** What cannot be asked again by itself is given back to whoever asked. */
  function interrupt(): void {
    for (const [id, { lasting }] of open) if (!lasting) end(id, new Lost());
  }

  function hear(frame: Answer): void {
    if (frame.type === 'complete') end(frame.id, null);
    else if (frame.type === 'error') end(frame.id, refusedBy(frame.payload));
    else if (frame.payload.errors) end(frame.id, refusedBy(frame.payload.errors));
    else open.get(frame.id)?.sink.next(frame.payload.data);
  }

  function begin(id: string, { query, variables }: Request): void {
    send({ type: 'subscribe', id, payload: { query, variables: variables() } });
  }

  function end(id: string, error: Error | null): void {
    const request = open.get(id);
    open.delete(id);
    request?.sink.done(error);
  }
}
