import { type DocumentNode, GraphQLError, parse, validate } from 'graphql';
import { maxTokens } from './limits.ts';
import { schema } from './schema.ts';

/** A document with the text that it was first asked in. */
export interface KeptDocument {
  text: string;
  document: DocumentNode;
}

const kept = new Map<string, KeptDocument>();
let keptLength = 0;
/** Characters of all that is kept. Parsed and compiled they take eighty times as much; all of ours are 150,000. */
const mostKept = 1_000_000;

/** Parsed and valid; kept, so that ten thousand subscribers of one query share one document. */
export function documentOf(text: string): KeptDocument | readonly GraphQLError[] {
  const known = kept.get(text);
  if (known) return known;
  try {
    const document = parse(text, { maxTokens });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    const fresh = { text, document };
    keep(fresh);
    return fresh;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function keep(fresh: KeptDocument): void {
  const { text } = fresh;
  // One that is mostly comment must not drive all others out.
  if (text.length > mostKept / 20) return;
  kept.set(text, fresh);
  keptLength += text.length;
  for (const oldest of kept.keys()) {
    if (keptLength <= mostKept) return;
    kept.delete(oldest);
    keptLength -= oldest.length;
  }
}
