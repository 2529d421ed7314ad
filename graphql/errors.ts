import { GraphQLError } from 'graphql';
import type { ErrorCode, UserError, UserErrorCode } from './__generated__/resolvers.ts';

/** A mistake that the caller can mend. Thrown inside a transaction it also undoes everything. */
export class Mendable extends Error {
  readonly code: UserErrorCode;
  readonly field: string | null;

  constructor(code: UserErrorCode, field: string | null, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

export function refuse(code: ErrorCode, message: string, extra: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extra } });
}

export const notFound = () => refuse('NOT_FOUND', 'There is no such thing.');
export const unauthenticated = () => refuse('UNAUTHENTICATED', 'Sign in, or send a valid token or key.');
export const forbidden = () => refuse('FORBIDDEN', 'You may not do this.');

/** Runs a verb and puts its result, or what the caller must mend, into a payload. */
export async function payload<T extends object>(
  work: () => Promise<T>,
): Promise<Partial<T> & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Mendable)) throw error;
    const nothing: Partial<T> = {};
    return { ...nothing, userErrors: [{ code: error.code, field: error.field, message: error.message }] };
  }
}
