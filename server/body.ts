import type { IncomingMessage } from 'node:http';

/** Whoever has not sent all of a request by then is not waited for. Requests without a body are whole at once. */
export function limitBody(request: IncomingMessage, ms: number): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.complete) return;
  const timer = setTimeout(giveUp, ms, request);
  request.once('close', () => clearTimeout(timer));
}

function giveUp(request: IncomingMessage): void {
  if (!request.complete) request.destroy();
}
