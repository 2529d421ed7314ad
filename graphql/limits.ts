import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, validate, visit } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { refuse } from './errors.ts';

/** More words than any screen of ours has, times five. */
export const maxTokens = 3_000;
const maxDepth = 12;
const maxAliases = 30;
/** About: how many fields the answer may have. */
const maxCost = 50_000;

const shape = [
  maxDepthRule({ n: maxDepth, ignoreIntrospection: true }),
  maxAliasesRule({ n: maxAliases, allowList: [] }),
];

/** Lists without a page size: about how long they get. */
const usualLength = 20;

interface Judged {
  tooWild: boolean;
  /** Null: it depends on the variables. */
  cost: number | null;
}

/** By document, operation apart: the same few are asked over and over. */
const judged = new WeakMap<DocumentNode, Map<string, Judged>>();

/** Refuses what would be too deep, too aliased or too dear to answer. */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): GraphQLError | null {
  const { tooWild, cost: fixed } = judge(schema, document, operationName);
  if (tooWild) {
    return refuse('QUERY_TOO_COMPLEX', `Deeper than ${maxDepth} levels or more than ${maxAliases} aliases. Ask in several smaller queries.`);
  }
  const cost = fixed ?? costOf(schema, document, operationName, variables);
  if (cost <= maxCost) return null;
  return refuse('QUERY_TOO_COMPLEX', `The query costs ${cost}, more than ${maxCost}. Ask for shorter pages or fewer fields.`);
}

function judge(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Judged {
  const known = judged.get(document)?.get(operationName ?? '');
  if (known) return known;
  const tooWild = isTooWild(schema, document);
  const cost = tooWild || sizeVaries(document) ? null : costOf(schema, document, operationName, {});
  const fresh = { tooWild, cost };
  judged.set(document, (judged.get(document) ?? new Map()).set(operationName ?? '', fresh));
  return fresh;
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

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({ schema, query, variables, operationName: operationName ?? undefined, estimators: [estimate] });
  } catch (error) {
    // Variables that do not fit are refused by the execution, with a better message.
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

function estimate({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number {
  // Asking for the schema is always the same answer, and always allowed.
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 1;
  if (childComplexity === 0) return 1;
  const asked = args.first ?? args.last;
  if (typeof asked === 'number') return 1 + Math.max(1, asked) * childComplexity;
  return 1 + (isList(String(field.type)) ? usualLength : 1) * childComplexity;
}

/** `nodes` of a page are counted by the page's own size. */
const isList = (type: string): boolean => type.startsWith('[') && !/^\[(Conversation|Message)!\]!$/.test(type);

