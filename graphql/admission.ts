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
  /** In the order of their ends. */
  const waiting = new Set<Waiting>();
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  return { admitted, underWay: () => count };

  function admitted<T>(work: () => T | Promise<T>, tooLate?: (result: T) => void): T | Promise<T> {
    if (count >= limits.mostAtOnce) return Promise.reject(unavailable());
    const result = work();
    if (!(result instanceof Promise)) return result;
    count += 1;
    return new Promise((resolve, reject) => {
      const one = { until: Date.now() + limits.patienceMs, giveUp: () => reject(unavailable()) };
      waiting.add(one);
      timer ??= setInterval(look, Math.min(lookMs, limits.patienceMs)).unref();
      const ended = (): boolean => {
        count -= 1;
        return waiting.delete(one);
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
    for (const one of waiting) {
      if (one.until > now) break;
      waiting.delete(one);
      one.giveUp();
    }
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
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
