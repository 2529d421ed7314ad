import type { Operation } from '../operation.ts';
import { type AnswerError, refusedBy } from './link/errors.ts';

/** @param within how long it may take, in milliseconds. */
export async function post<Data, Variables>(
  origin: string,
  within: number,
  { query }: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), within);
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify({ query, variables }),
      signal: aborter.signal,
    });
    const { data, errors }: { data?: Data | null; errors?: AnswerError[] } = await response.json();
    if (errors || !data) throw refusedBy(errors);
    return data;
  } finally {
    clearTimeout(timer);
  }
}
