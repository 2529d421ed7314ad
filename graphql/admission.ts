import { GraphQLError } from 'graphql';
import { isAway } from '../db/away.ts';
import { refuse } from './errors.ts';

/** What is worked on at once, in this process. More would only wait in memory for the database. */
export const mostAtOnce = 5_000;
/** Then who asked is told, whether the work still ends or not; shorter than our own clients' patience. */
const patienceMs = 12_000;
const lookMs = 1_000;

interface Waiting {
  until: number;
  giveUp(): void;
  /** Its place among those that wait; null once it has ended. */
  place: number | null;
}

export interface Admission {
  /**
   * Does the work, unless too much is under way, and answers within the patience: after that it rejects with UNAVAILABLE,
   * and what the work then still brings goes to `tooLate`. It counts until it has ended.
   */
  admitted<T>(work: () => T | Promise<T>, tooLate?: (result: T) => void): T | Promise<T>;
  underWay(): number;
}

export function createAdmission(limits = { mostAtOnce, patienceMs }): Admission {
  /**
   * In no order. Not a Set: what comes and goes makes it grow anew again and again, each table points to the next, and one
   * that has become old keeps alive all that came after it, until the next great collection.
   */
  const waiting: Waiting[] = [];
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  return { admitted, underWay: () => count };

  function admitted<T>(work: () => T | Promise<T>, tooLate?: (result: T) => void): T | Promise<T> {
    if (count >= limits.mostAtOnce) return Promise.reject(unavailable());
    const result = work();
    if (!(result instanceof Promise)) return result;
    count += 1;
    return new Promise((resolve, reject) => {
      const one: Waiting = { until: Date.now() + limits.patienceMs, giveUp: () => reject(unavailable()), place: waiting.length };
      waiting.push(one);
      timer ??= setInterval(look, Math.min(lookMs, limits.patienceMs)).unref();
      const ended = (): boolean => {
        count -= 1;
        return remove(one);
      };
      result.then(
        (value) => (ended() ? resolve(value) : tooLate?.(value)),
        (error: unknown) => {
          ended();
          reject(error);
        },
      );
    });
  }

  function look(): void {
    const now = Date.now();
    for (const one of waiting.filter(({ until }) => until <= now)) {
      remove(one);
      one.giveUp();
    }
    if (waiting.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  /** Whether it was still waiting. The last takes its place. */
  function remove(one: Waiting): boolean {
    const last = waiting.at(-1);
    if (one.place === null || !last) return false;
    waiting[one.place] = last;
    last.place = one.place;
    waiting.pop();
    one.place = null;
    return true;
  }
}

/** The one of this process. */
export const { admitted, underWay } = createAdmission();

/** Too much to do, or no database: the same again may well work in a moment. */
export const isPassing = (error: unknown): boolean =>
  isAway(error) || (error instanceof GraphQLError && error.extensions.code === 'UNAVAILABLE');

/** For who waits for an answer, not for work: the refusal as one. */
export function answered<T>(work: () => T | Promise<T>, tooLate?: (result: T) => void): T | Promise<T | { errors: readonly GraphQLError[] }> {
  const result = admitted(work, tooLate);
  if (!(result instanceof Promise)) return result;
  return result.catch((error: unknown) => {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  });
}

const unavailable = (): GraphQLError =>
  refuse('UNAVAILABLE', 'There is too much to do for the moment. Try again.', { retryAfterSeconds: 2 });
