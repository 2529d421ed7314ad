import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isAway, logBroken } from '../db/away.ts';
import type { ErrorCode } from './__generated__/resolvers.ts';
import { refuse } from './errors.ts';

const closed: ReadonlySet<string> = new Set<ErrorCode>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COMPLEX',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]);

/** An error as callers see it: a code of the closed list, and nothing told of what they cannot know. */
export function shownError(error: unknown): GraphQLFormattedError {
  if (!(error instanceof GraphQLError)) return broken(error);
  const cause = error.originalError;
  if (cause && !(cause instanceof GraphQLError)) return broken(cause);
  // Our answer broke the schema's word.
  if (error.path && !error.extensions?.code) return broken(error);
  const [, tokens] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(error.message) ?? [];
  if (tokens) return refuse('QUERY_TOO_COMPLEX', `The query is longer than ${tokens} words and signs. Ask in several smaller ones.`).toJSON();
  const { message, locations, path, extensions } = error.toJSON();
  // Which status it is answered with is Apollo's business.
  const { stacktrace: _, http: __, ...told } = extensions ?? {};
  return { message, locations, path, extensions: { ...told, code: codeOf(error) } };
}

function codeOf({ extensions, message }: GraphQLError): ErrorCode {
  // Those of graphql-jit may have none.
  const code = String(extensions?.code ?? '');
  if (isErrorCode(code)) return code;
  if (code !== '') return 'BAD_REQUEST';
  return message.startsWith('Variable ') ? 'BAD_USER_INPUT' : message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
}

const isErrorCode = (code: string): code is ErrorCode => closed.has(code);

function broken(error: unknown): GraphQLFormattedError {
  logBroken('An operation broke', error);
  if (isAway(error)) return { message: 'This cannot be done for the moment. Try again.', extensions: { code: 'UNAVAILABLE' } };
  return { message: 'Something broke on our side. It has been logged.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
