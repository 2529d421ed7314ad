/** Who hears a subscription's events, one after the other. */
export interface Reader<T> {
  hear(one: T): void;
  /** It is over: with an error, or because nothing more comes. Called once at most, and not after `stop`. */
  end(error?: unknown): void;
  /** Waited for between pages of what was missed, so that old events do not pile up before a slow reader. */
  ready?(): Promise<void> | undefined;
}

/** Begins to tell the reader; nothing after that is missed. Returns how to stop. */
export type Start<T> = (reader: Reader<T>) => Promise<() => void>;

/**
 * What a subscription resolver returns. Events are pushed to the reader: between the log and the socket no promise waits
 * for each of ten thousand readers. To whom it must be one, it is an async iterable.
 */
export class Feed<T> implements AsyncIterable<T> {
  readonly start: Start<T>;

  constructor(start: Start<T>) {
    this.start = start;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return iterate(this.start);
  }
}

/** Only what `pick` gives goes on; `undefined` is left out. When `pick` throws, the feed ends with the error. */
export function picked<T, U>(start: Start<T>, pick: (one: T) => U | undefined): Start<U> {
  return (reader) =>
    start({
      hear: (one) => {
        const mine = pick(one);
        if (mine !== undefined) reader.hear(mine);
      },
      end: (error) => reader.end(error),
      ready: () => reader.ready?.(),
    });
}

/** The same to pull from. `started`: nothing is missed from then on. */
export function iterate<T>(start: Start<T>): AsyncIterableIterator<T> & { started: Promise<unknown> } {
  const queue: T[] = [];
  let over: { error?: unknown } | null = null;
  let wake = (): void => {};
  const stopping = start({
    hear: (one) => {
      queue.push(one);
      wake();
    },
    end: (error) => {
      over = { error };
      wake();
    },
  });
  return {
    started: stopping,
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      await stopping;
      while (queue.length === 0 && !over) await new Promise<void>((done) => (wake = done));
      const [value] = queue.splice(0, 1);
      if (value !== undefined) return { value, done: false };
      if (over?.error) throw over.error;
      return { value: undefined, done: true };
    },
    return: async () => {
      over ??= {};
      wake();
      (await stopping)();
      return { value: undefined, done: true };
    },
  };
}
