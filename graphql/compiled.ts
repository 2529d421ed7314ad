import {
  type DocumentNode, execute, type ExecutionArgs, type ExecutionResult, getNamedType, getOperationAST, getVariableValues, type GraphQLType,
  isInputObjectType, type OperationDefinitionNode, typeFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Compiled = CompiledQuery<Record<string, unknown>, Record<string, unknown>>['query'];

interface Kept {
  uses: number;
  operation: OperationDefinitionNode | null | undefined;
  /** Null: it cannot be compiled. */
  query?: Compiled | null;
  /** Whether a variable's fields have defaults, which the compiler's own reading of variables does not know. */
  hasDefaults?: boolean;
}

const kept = new WeakMap<DocumentNode, Map<string, Kept>>();
/** Compiling costs about as much as a few executions, so a query that is asked once is not compiled. */
const worthIt = 3;

/** As graphql's `execute`; what is asked again and again is compiled to a function of its own. */
export function executed(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const { schema, rootValue, contextValue, variableValues } = args;
  const { query, operation, hasDefaults } = compiledOf(args);
  if (!query || !operation) return execute(args);
  const result = hasDefaults ? null : query(rootValue, contextValue, variableValues);
  // Without data nothing was executed: the variables do not fit, and graphql says what is wrong in its own words.
  if (result && (result instanceof Promise || 'data' in result)) return result;
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, { maxErrors: 50 });
  return errors ? { errors } : query(rootValue, contextValue, coerced);
}

function compiledOf({ schema, document, operationName }: ExecutionArgs): Kept {
  const known = usesOf(document, operationName ?? '');
  known.uses += 1;
  if (known.query === undefined && known.uses >= worthIt) {
    const compiled = compileQuery<Record<string, unknown>, Record<string, unknown>>(schema, document, operationName ?? undefined);
    known.query = isCompiledQuery(compiled) ? compiled.query : null;
    known.hasDefaults = (known.operation?.variableDefinitions ?? []).some(({ type }) => hasDefaults(typeFromAST(schema, type)));
  }
  return known;
}

function hasDefaults(type: GraphQLType | undefined, seen = new Set<unknown>()): boolean {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some((field) => field.defaultValue !== undefined || hasDefaults(field.type, seen));
}

function usesOf(document: DocumentNode, operationName: string): Kept {
  const operations = kept.get(document) ?? new Map<string, Kept>();
  kept.set(document, operations);
  const known = operations.get(operationName) ?? { uses: 0, operation: getOperationAST(document, operationName || null) };
  operations.set(operationName, known);
  return known;
}
