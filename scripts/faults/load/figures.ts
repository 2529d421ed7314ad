/** How long what was sent took to the other side's screen. */
export interface Figures {
  /** Resolves when it has arrived; rejects when it has not within half a minute. */
  sent(key: string): Promise<void>;
  arrived(key: string): void;
  /** Milliseconds of what has arrived since it was asked last. */
  take(): number[];
  missing(): number;
}

const patienceMs = 30_000;

export function createFigures(): Figures {
  const under = new Map<string, { at: number; done(): void }>();
  let took: number[] = [];
  let missing = 0;
  return {
    sent: (key) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          missing += 1;
          under.delete(key);
          reject(new Error(`Not delivered within ${patienceMs / 1000} s: ${key}`));
        }, patienceMs);
        const done = (): void => {
          clearTimeout(late);
          resolve();
        };
        under.set(key, { at: performance.now(), done });
      }),
    arrived(key) {
      const one = under.get(key);
      if (!one) return;
      under.delete(key);
      took.push(performance.now() - one.at);
      one.done();
    },
    take() {
      const taken = took;
      took = [];
      return taken;
    },
    missing: () => missing,
  };
}
