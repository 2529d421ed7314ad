import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, Kind, validate, visit } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { refuse } from './errors.ts';

/** Five times as many words as any screen of ours has. Some of what validation does grows with their square. */
export const maxTokens = 1_000;
const maxDepth = 16;
const maxAliases = 30;
/** About: how many fields the answer may have. */
const maxCost = 50_000;
/** All variables of an operation together: each that does not fit is told of, so a million would be a long answer. */
const maxValues = 1_000;

const shape = [
  maxDepthRule({ n: maxDepth, ignoreIntrospection: true }),
  maxAliasesRule({ n: maxAliases, allowList: [] }),
];

/** Lists without a page size: about how long they get. */
const usualLength = 20;
/** A week is a week, and hardly a day has more than two times of opening. */
const shortLists: Partial<Record<string, number>> = { '[OpenDay!]!': 7, '[OpenSpan!]!': 2 };
/** Asking for the whole schema is allowed, but not thirty times in one query. */
const schemaCost = 20_000;

interface Judged {
  tooWild: boolean;
  /** Null: it depends on the variables. */
  cost: number | null;
}

/** By document, operation apart: the same few are asked over and over. */
const judged = new WeakMap<DocumentNode, Map<string, Judged>>();

/** Refuses what would be too deep, too aliased or too dear to answer, and variables that do not fit or are too many. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): GraphQLError | null {
  if (!holdsAtMost(maxValues, variables)) {
    return refuse('QUERY_TOO_COMPLEX', `The variables hold more than ${maxValues} values. Ask in several smaller requests.`);
  }
  const known = judged.get(document)?.get(operationName ?? '') ?? judge(schema, document, operationName, variables);
  if (known instanceof GraphQLError) return known;
  if (known.tooWild) {
    return refuse('QUERY_TOO_COMPLEX', `Deeper than ${maxDepth} levels or more than ${maxAliases} aliases. Ask in several smaller queries.`);
  }
  const cost = known.cost ?? costOf(schema, document, operationName, variables);
  if (cost instanceof GraphQLError) return cost;
  if (cost <= maxCost) return null;
  const told = Number.isFinite(cost) ? `${cost}, more than ${maxCost}` : `more than ${maxCost}`;
  return refuse('QUERY_TOO_COMPLEX', `The query costs ${told}. Ask for shorter pages or fewer fields.`);
}

/** Kept, unless the variables do not fit: with others it may well be too dear. */
function judge(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): Judged | GraphQLError {
  if (!getOperationAST(document, operationName)) {
    return refuse('BAD_REQUEST', 'Say with operationName which of the query’s operations is meant.');
  }
  const tooWild = isTooWild(schema, document);
  const cost = tooWild || sizeVaries(document) ? null : costOf(schema, document, operationName, variables);
  if (cost instanceof GraphQLError) return cost;
  const fresh = { tooWild, cost };
  judged.set(document, (judged.get(document) ?? new Map()).set(operationName ?? '', fresh));
  return fresh;
}

/** Counted without recursion, so that no depth is too deep. */
function holdsAtMost(most: number, variables: object): boolean {
  const open: object[] = [variables];
  let count = 0;
  for (let one = open.pop(); one; one = open.pop()) {
    for (const value of Object.values(one)) {
      if (++count > most) return false;
      if (typeof value === 'object' && value !== null) open.push(value);
    }
  }
  return true;
}

/** Whether a variable says how long a page is, or whether a part is asked for at all. */
function sizeVaries(document: DocumentNode): boolean {
  let varies = false;
  visit(document, {
    Argument: ({ name, value }) => {
      if (value.kind === Kind.VARIABLE && ['first', 'last', 'if'].includes(name.value)) varies = true;
    },
  });
  return varies;
}

/** The rules report the first thing that they refuse by throwing it. */
function isTooWild(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    return validate(schema, document, shape).length > 0;
  } catch (error) {
    if (error instanceof GraphQLError) return true;
    throw error;
  }
}

/** The error of variables that do not fit; without end when it has more parts than can be counted in good time. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): number | GraphQLError {
  try {
    return getComplexity({ schema, query, variables, operationName: operationName ?? undefined, estimators: [estimate] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Only an error about a variable says where.
    return error.nodes ? error : Number.POSITIVE_INFINITY;
  }
}

function estimate({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number {
  if (field.name === '__schema' || field.name === '__type') return schemaCost;
  // What the schema holds is bounded; how deep it may be asked for is for graphql's own rule.
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 1;
  if (childComplexity === 0) return 1;
  const asked = args.first ?? args.last;
  if (typeof asked === 'number') return 1 + Math.max(1, asked) * childComplexity;
  const kind = String(field.type);
  // Counted by the size of the page that they are on.
  const isOfPage = field.name === 'nodes' && type.name.endsWith('Connection');
  return 1 + (shortLists[kind] ?? (kind.startsWith('[') && !isOfPage ? usualLength : 1)) * childComplexity;
}

