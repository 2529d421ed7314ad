import type { Operation } from '../operation.ts';
import { type AnswerError, refusedBy } from './link/errors.ts';

const patienceMs = 15_000;

export async function post<Data, Variables>(
  origin: string,
  { query }: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), patienceMs);
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
