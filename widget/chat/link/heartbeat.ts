const everyMs = 10_000;
const answerMs = 5_000;

export interface Heartbeat {
  /** Anything came in. */
  heard(): void;
  /** The answer to a ping came in: both directions work. */
  answered(): void;
  /** Ask now: something happened that often breaks connections. */
  probe(): void;
  stop(): void;
}

/** Notices a connection that is dead in either direction: within 15 s when silent, 20 s when only our side is unheard. */
export function startHeartbeat({ ping, dead }: { ping(): void; dead(): void }): Heartbeat {
  let waiting = false;
  let silent: ReturnType<typeof setTimeout> | undefined;
  const beat = setInterval(probe, everyMs);
  return {
    heard: () => clearTimeout(silent),
    answered: () => {
      waiting = false;
    },
    probe,
    stop,
  };

  function probe(): void {
    if (waiting) return end();
    waiting = true;
    clearTimeout(silent);
    silent = setTimeout(end, answerMs);
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
