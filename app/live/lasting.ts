import type { Client, FormattedExecutionResult } from 'graphql-ws';
import { resumable } from './resume.ts';

interface Sink {
  next(result: Result): void;
  error(error: unknown): void;
}

type Result = FormattedExecutionResult<Record<string, unknown>, unknown>;

/** What the API refuses for the moment only. */
const passing = new Set<unknown>(['RATE_LIMITED', 'UNAVAILABLE']);

/**
 * A subscription that goes on where it stood, after whatever passes: a cut, an end that nobody asked for, a reader who
 * was too slow. Only what the API refuses for good is told as an error.
 */
export function subscribeLasting(
  socket: Pick<Client, 'subscribe'>,
  { query, variables }: { query: string; variables?: Record<string, unknown> },
  sink: Sink,
  again: number,
): () => void {
  const { payload, seen } = resumable(query, variables);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => {};
  begin();
  return () => {
    clearTimeout(timer);
    stop();
  };

  function begin(): void {
    let over = false;
    const once = (end: () => void) => (): void => {
      if (over) return;
      over = true;
      end();
    };
    const later = once(() => (timer = setTimeout(begin, again)));
    const unsubscribe = socket.subscribe<Record<string, unknown>>(payload, {
      next(result) {
        if (over) return;
        if (passes(result.errors)) {
          later();
          unsubscribe();
        } else {
          seen(result.data);
          sink.next(result);
        }
      },
      error: (error) => (Array.isArray(error) && !passes(error) ? once(() => sink.error(error))() : later()),
      complete: later,
    });
    stop = () => {
      over = true;
      unsubscribe();
    };
  }
}

const passes = (errors: readonly unknown[] | undefined): boolean => errors?.some((error) => passing.has(codeOf(error))) ?? false;

const codeOf = (error: unknown): unknown => Object(Object(error).extensions).code;
