import type { Server } from 'node:http';

const limitMs = 10_000;

/** Nobody new is let in, sockets are sent away, and what is being answered is finished, within a limit. */
export async function drain(server: Server, sockets: { close(): Promise<void> }): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive becomes idle once its answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), limitMs);
  const gaveUp = new Promise<void>((resolve) => setTimeout(resolve, limitMs + 500).unref());
  await sockets.close();
  await Promise.race([closed, gaveUp]);
  clearInterval(idle);
  clearTimeout(limit);
}
