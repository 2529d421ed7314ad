/** Lets a generator sleep until there is something to do, and be woken to end. */
export interface Stop {
  readonly stopped: boolean;
  sleep(): Promise<void>;
  wake(): void;
  stop(): void;
}

/**
 * A generator that waits for something does not hear `return()` until that something comes, and one that never began
 * does not run its `finally`: an unsubscribed reader would stay attached for good. Here `return()` wakes it first, and
 * `letGo` is called however it ends.
 */
export function untilReturned<T>(
  stop: Stop,
  source: AsyncGenerator<T, void, undefined>,
  letGo: () => void,
): AsyncIterableIterator<T> {
  const end = (): void => {
    stop.stop();
    letGo();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      try {
        const result = await source.next();
        if (result.done) end();
        return result;
      } catch (error) {
        end();
        throw error;
      }
    },
    return: () => {
      end();
      return source.return();
    },
  };
}

export function newStop(): Stop {
  let stopped = false;
  let woken = false;
  let resolve: (() => void) | undefined;
  return {
    get stopped() {
      return stopped;
    },
    sleep: async () => {
      if (!woken && !stopped) await new Promise<void>((done) => (resolve = done));
      woken = false;
    },
    wake: () => {
      woken = true;
      resolve?.();
    },
    stop: () => {
      stopped = true;
      resolve?.();
    },
  };
}

/** Maps what comes; `undefined` is left out. When `pick` throws, the source is let go and the error goes on. */
export function pickFrom<T, U>(
  source: AsyncIterableIterator<T>,
  pick: (value: T) => U | undefined | Promise<U | undefined>,
): AsyncIterableIterator<U> {
  const end = async (): Promise<IteratorResult<U>> => {
    await source.return?.();
    return { value: undefined, done: true };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        for (;;) {
          const result = await source.next();
          if (result.done) return { value: undefined, done: true };
          const picked = await pick(result.value);
          if (picked !== undefined) return { value: picked, done: false };
        }
      } catch (error) {
        await end();
        throw error;
      }
    },
    return: end,
  };
}
