import { graphql } from 'graphql';
import type { Caller } from './context.ts';
import { schema } from './schema.ts';

/** Asks as a door would, for what resolvers alone decide. Plain objects come back, to be compared. */
export async function ask(
  caller: Caller | null,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<{ data?: unknown; errors?: { message: string; extensions: { code: string } }[] }> {
  const request = { origin: null, ownOrigin: 'https://samtal.example', address: '127.0.0.1', userAgent: 'test' };
  const result = await graphql({ schema, source, variableValues, contextValue: { caller, request } });
  return JSON.parse(JSON.stringify(result));
}
