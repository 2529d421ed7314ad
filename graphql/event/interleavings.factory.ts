/** Things that can happen next, one at a time, in an order that the test chooses. */
export interface Steps {
  /** Resolves when its turn has come. */
  step(name: string): Promise<void>;
}

/** More is not a scenario but a mistake in it. */
const mostSteps = 200;

/**
 * Runs a scenario in every order in which its steps can follow each other: each time that several wait, each of them goes
 * first once. Everything between two steps must be done within one turn of the event loop. A failure tells the order.
 * Returns how many orders there are.
 */
export async function everyInterleaving(scenario: (steps: Steps) => Promise<() => void>): Promise<number> {
  let runs = 0;
  for (let path: number[] | null = []; path; runs++) path = await run(scenario, path);
  return runs;
}

/** Follows the path, and from its end on the first of what waits; gives the next path, null when there is none. */
async function run(scenario: (steps: Steps) => Promise<() => void>, path: readonly number[]): Promise<number[] | null> {
  const waiting: { name: string; go(): void }[] = [];
  const taken: { index: number; of: number }[] = [];
  const order: string[] = [];
  const check = await scenario({ step: (name) => new Promise((go) => waiting.push({ name, go })) });
  try {
    for (await quiet(); waiting.length > 0; await quiet()) {
      if (order.length === mostSteps) throw new Error('The scenario does not end.');
      const index = path[taken.length] ?? 0;
      taken.push({ index, of: waiting.length });
      const [next] = waiting.splice(index, 1);
      order.push(next?.name ?? '');
      next?.go();
    }
    check();
  } catch (error) {
    throw new Error(`In this order: ${order.join(', ')}`, { cause: error });
  }
  while (taken.length > 0) {
    const last = taken.pop();
    if (last && last.index + 1 < last.of) return [...taken.map(({ index }) => index), last.index + 1];
  }
  return null;
}

const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
