import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';
import { maxTokens } from './limits.ts';
import { schema } from './schema.ts';

const kept = new Map<string, DocumentNode>();
const most = 1_000;

/** Parsed and valid; kept, so that ten thousand subscribers of one query share one document. */
export function documentOf(query: string): DocumentNode | readonly GraphQLError[] {
  const known = kept.get(query);
  if (known) return known;
  try {
    const document = parse(query, { maxTokens });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(query, document);
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
