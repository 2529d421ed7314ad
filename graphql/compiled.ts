import { type DocumentNode, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Compiled = CompiledQuery<Record<string, unknown>, Record<string, unknown>>['query'];

interface Kept {
  uses: number;
  /** Null: it cannot be compiled. */
  query?: Compiled | null;
}

const kept = new WeakMap<DocumentNode, Map<string, Kept>>();
/** Compiling costs about as much as a few executions, so a query that is asked once is not compiled. */
const worthIt = 3;

/** As graphql's `execute`; what is asked again and again is compiled to a function of its own. */
export function executed(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const query = compiledOf(args);
  return query ? query(args.rootValue, args.contextValue, args.variableValues ?? {}) : execute(args);
}

function compiledOf({ schema, document, operationName }: ExecutionArgs): Compiled | null {
  const known = usesOf(document, operationName ?? '');
  known.uses += 1;
  if (known.query === undefined && known.uses >= worthIt) {
    const compiled = compileQuery<Record<string, unknown>, Record<string, unknown>>(schema, document, operationName ?? undefined);
    known.query = isCompiledQuery(compiled) ? compiled.query : null;
  }
  return known.query ?? null;
}

function usesOf(document: DocumentNode, operationName: string): Kept {
  const operations = kept.get(document) ?? new Map<string, Kept>();
  kept.set(document, operations);
  const known = operations.get(operationName) ?? { uses: 0 };
  operations.set(operationName, known);
  return known;
}
