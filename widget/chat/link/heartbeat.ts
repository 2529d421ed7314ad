import type { Times } from '../times.ts';

export interface Heartbeat {
  /** Anything came in. */
  heard(): void;
  /** The answer to a ping came in: both directions work. */
  answered(): void;
  /** Ask now: something happened that often breaks connections. */
  probe(): void;
  stop(): void;
}

/** Notices a connection that is dead: in both directions within a beat and a pong, in one within two beats. */
export function startHeartbeat({ beat: every, pong }: Times, { ping, dead }: { ping(): void; dead(): void }): Heartbeat {
  let waiting = false;
  let silent: ReturnType<typeof setTimeout> | undefined;
  const beat = setInterval(() => (waiting ? end() : probe()), every);
  return {
    heard: () => clearTimeout(silent),
    answered: () => {
      waiting = false;
    },
    probe,
    stop,
  };

  function probe(): void {
    // Asked already: a page that comes back says so with several events at once.
    if (waiting) return;
    waiting = true;
    silent = setTimeout(end, pong);
    ping();
  }

  function end(): void {
    stop();
    dead();
  }

  function stop(): void {
    clearInterval(beat);
    clearTimeout(silent);
  }
}
