import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { shownError } from './mask.ts';

test('an answer of ours that breaks the schema’s word is our mistake, and tells nothing', async () => {
  const schema = buildSchema('type Query { secret: String! }');
  const { errors } = await execute({ schema, document: parse('{ secret }'), rootValue: { secret: null } });
  expect(errors?.map(shownError)).toEqual([
    { message: 'Something broke on our side. It has been logged.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
});

test('an error without extensions, as graphql-jit makes them, is told by its kind', () => {
  const bare = (message: string) => Object.defineProperty(new GraphQLError(message), 'extensions', { value: undefined });
  expect(shownError(bare('Variable "$id" of required type "ID!" was not provided.')).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(shownError(bare('Cannot query field "x".')).extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('what Apollo says to itself about the status is told to nobody', () => {
  const error = new GraphQLError('Syntax Error: Unexpected <EOF>.', { extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
  expect(shownError(error).extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
});
