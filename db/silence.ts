import type { Socket } from 'node:net';

const looks = 45;

/**
 * Ends a connection on which nothing is heard for so long, from the first that it was asked on since; where nothing was
 * asked either, from the last that was heard. What is written counts for nothing: a machine that is gone takes it all the
 * same, and whoever goes on asking would wait for it for ever. Counted in looks, so that time in which this process itself
 * stood still is not held against the other side.
 */
export function endWhenSilent(socket: Socket, silentMs: number): Socket {
  let [heard, asked, silent] = [0, 0, 0];
  let isAsked = false;
  const look = (): void => {
    if (socket.bytesRead !== heard) [heard, asked, silent, isAsked] = [socket.bytesRead, socket.bytesWritten, 0, false];
    else if (!isAsked && socket.bytesWritten !== asked) [silent, isAsked] = [0, true];
    else if (++silent >= looks) socket.destroy();
  };
  const looking = setInterval(look, silentMs / looks).unref();
  return socket.once('close', () => clearInterval(looking));
}
