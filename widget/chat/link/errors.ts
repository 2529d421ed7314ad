import type { ErrorCode } from '../../../app/__generated__/schema.ts';

/** The connection went before the answer came; whether it was done is not known. */
export class Lost extends Error {}

/** The API answered with an error. */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly retryAfterMs: number;

  constructor(code: ErrorCode, retryAfterSeconds = 0) {
    super(code);
    this.code = code;
    this.retryAfterMs = retryAfterSeconds * 1000;
  }
}

/** An error as it stands in an answer. */
export interface AnswerError {
  extensions?: { code?: ErrorCode; retryAfterSeconds?: number };
}

export function refusedBy(errors: readonly AnswerError[] = []): Refused {
  const extensions = errors[0]?.extensions;
  return new Refused(extensions?.code ?? 'INTERNAL_SERVER_ERROR', extensions?.retryAfterSeconds);
}

/** Whether trying the same again later can help. */
export const passes = ({ code }: Refused): boolean => code === 'RATE_LIMITED' || code === 'UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR';
