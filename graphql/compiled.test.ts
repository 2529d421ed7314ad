import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError, parse } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { expect, test } from 'vitest';
import { executed } from './compiled.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar DateTime
    enum Colour { RED GREEN }
    input Inner { colour: Colour! = GREEN, some: [Int!] = [1, 2] }
    input Filter { name: String!, size: Int! = 7, inner: Inner = {}, at: DateTime, nothing: String }
    type Thing { echo: String!, broken: String!, refused: String, children: [Thing!]!, at: DateTime }
    type Query { thing(filter: Filter, limit: Int = 3): Thing, must: Thing! }
    type Mutation { add(filter: Filter!): Thing! }`,
  resolvers: {
    DateTime: DateTimeResolver,
    Query: { thing: (_: unknown, args: object) => args, must: () => null },
    Mutation: { add: async (_: unknown, args: object) => args },
    Thing: {
      echo: (args: object) => JSON.stringify(Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      broken: () => Promise.reject(new Error('Broken.')),
      refused: () => {
        throw new GraphQLError('Refused.', { extensions: { code: 'FORBIDDEN' } });
      },
      children: (args: { limit?: number }) => (args.limit === 3 ? [{ limit: 2 }, { limit: 1 }] : []),
      at: ({ filter }: { filter?: { at?: Date } }) => filter?.at ?? null,
    },
  },
});

const query = 'query ($filter: Filter, $limit: Int = 3, $skip: Boolean = false)';
test.each<[string, string, Record<string, unknown>]>([
  ['defaults of input fields', 'mutation ($filter: Filter!) { add(filter: $filter) { echo } }', { filter: { name: 'a' } }],
  ['defaults in the text', '{ thing(filter: { name: "a", inner: { some: [] } }) { echo } }', {}],
  ['defaults of variables', `${query} { thing(filter: $filter, limit: $limit) { echo children { echo } a: children @skip(if: $skip) { echo } } }`, {}],
  ['null where it may be', `${query} { thing(filter: $filter, limit: $limit) { echo at } }`, { filter: { name: 'a', inner: null, at: null }, limit: null }],
  ['a scalar of ours', `${query} { thing(filter: $filter, limit: $limit) { echo at } }`, { filter: { name: 'a', at: '2026-01-02T03:04:05.678Z' } }],
  ['what is left out', `${query} { thing(filter: $filter) { echo @skip(if: $skip) } }`, { skip: true }],
  ['a variable that does not fit', `${query} { thing(filter: $filter) { echo } }`, { filter: { size: 'x', inner: { colour: 'BLUE' }, more: 1 } }],
  ['one that is missing', 'mutation ($filter: Filter!) { add(filter: $filter) { echo } }', {}],
  ['what breaks and what is refused', '{ thing { echo refused } other: thing { children { broken } } }', {}],
  ['nothing where something must be', '{ thing { echo } must { echo } }', {}],
  ['fragments and names', '{ thing { ...a } } fragment a on Thing { __typename x: echo ... on Thing { children { ...b } } } fragment b on Thing { echo }', {}],
])('%s: the tenth time as the first, and as graphql itself would answer', async (_, text, variableValues) => {
  const document = parse(text);
  const expected = JSON.stringify(await execute({ schema, document, variableValues }));
  for (let n = 0; n < 10; n++) {
    const { data, errors } = JSON.parse(JSON.stringify(await executed({ schema, document, variableValues })));
    const wanted = JSON.parse(expected);
    expect(data).toEqual(wanted.data);
    // In what order they break, and whether a list's second is told of too, is nobody's promise.
    const told = (all: { message: string }[] | undefined) => all && new Set(all.map(({ message }) => message));
    expect(told(errors)).toEqual(told(wanted.errors));
  }
});
