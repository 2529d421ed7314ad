import { getNamedType, graphql, type GraphQLField, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { Caller } from './context.ts';
import { newId } from './id.ts';
import { schema } from './schema.ts';

type Field = GraphQLField<unknown, unknown>;

interface Walk {
  caller: Caller;
  /** Tried wherever an id is asked for. */
  ids: readonly string[];
  /** Other values, by the name of the argument. */
  values: Record<string, unknown>;
}

/** What was gotten, as `Type.field`, all that was said, and which questions broke instead of being answered or refused. */
export interface Gotten {
  fields: Set<string>;
  said: string[];
  broken: string[];
}

interface Step {
  type: GraphQLObjectType;
  /** From the root: each a field with its arguments. */
  path: readonly string[];
}

const deepest = 6;
/** By how many ways each type is looked at; what may be seen can depend on where one comes from. */
const ways = 8;

/**
 * Every field of every object that the caller gets from the roots of queries, each asked for alone, so that a refusal of one
 * hides no other.
 */
export async function walkQueries(walk: Walk): Promise<Gotten> {
  const gotten: Gotten = { fields: new Set(), said: [], broken: [] };
  const seen = new Map<string, number>();
  const query = schema.getQueryType();
  const open: Step[] = query ? [{ type: query, path: [] }] : [];
  for (let step = open.shift(); step; step = open.shift()) {
    for (const field of Object.values(step.type.getFields())) {
      for (const call of callsOf(field, walk)) {
        const path = [...step.path, call];
        const inner = getNamedType(field.type);
        if (!(await isGotten(walk, path, isObjectType(inner), gotten))) continue;
        gotten.fields.add(`${step.type.name}.${field.name}`);
        const count = seen.get(inner.name) ?? 0;
        if (!isObjectType(inner) || path.length >= deepest || count >= ways) continue;
        seen.set(inner.name, count + 1);
        open.push({ type: inner, path });
      }
    }
  }
  return gotten;
}

/** Calls each mutation with each id; what its answer holds is looked at with all that can be asked for without arguments. */
export async function walkMutations(walk: Walk, last: readonly string[]): Promise<Gotten> {
  const gotten: Gotten = { fields: new Set(), said: [], broken: [] };
  const all = Object.values(schema.getMutationType()?.getFields() ?? {});
  for (const field of all.toSorted((a, b) => last.indexOf(a.name) - last.indexOf(b.name))) {
    for (const call of callsOf(field, walk)) {
      const data = await ask(walk, `mutation { ${call} ${plain(field)} }`, gotten);
      note(gotten, schema.getMutationType(), data);
    }
  }
  return gotten;
}

async function isGotten(walk: Walk, path: readonly string[], isObject: boolean, gotten: Gotten): Promise<boolean> {
  const source = path.reduceRight((inner, step) => `${step} ${inner && `{ ${inner} }`}`, isObject ? '__typename' : '');
  const data = await ask(walk, `{ ${source} }`, gotten);
  return found(data, path.length).length > 0;
}

/** As a door would, from a page of the shop. */
async function ask({ caller }: Walk, source: string, { said, broken }: Gotten): Promise<unknown> {
  const request = { origin: 'https://shop.example', ownOrigin: 'https://samtal.example', address: '127.0.0.1', userAgent: 'test' };
  const { data = null, errors = [] } = await graphql({ schema, source, contextValue: { caller, request } });
  for (const { path, extensions, message } of errors) if (path && !extensions.code) broken.push(`${source}: ${message}`);
  const text = JSON.stringify(data);
  said.push(text);
  return JSON.parse(text);
}

/** The values at the end of a path, through lists; nothing for null, empty lists and empty texts. */
function found(value: unknown, depth: number): unknown[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => found(one, depth));
  return depth === 0 ? [value] : Object.values(value).flatMap((one) => found(one, depth - 1));
}

function note(gotten: Gotten, type: GraphQLObjectType | null | undefined, value: unknown): void {
  if (Array.isArray(value)) return value.forEach((one) => note(gotten, type, one));
  if (!type || typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const field = type.getFields()[name];
    if (!field || inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0)) continue;
    gotten.fields.add(`${type.name}.${name}`);
    const innerType = getNamedType(field.type);
    if (isObjectType(innerType)) note(gotten, innerType, inner);
  }
}

/** Scalars, and of objects in it theirs; whatever can be null stays so when it is refused. */
function plain({ type }: Field, depth = 1): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 0 ? [`${field.name} ${plain(field, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** As a field stands in a query: once, or once for every id that it could be given. */
function callsOf(field: Field, { ids, values }: Walk): string[] {
  const needed = field.args.filter(({ type, name }) => isNonNullType(type) || name in values);
  if (needed.length === 0) return [field.name];
  const call = (id: string) => `${field.name}(${needed.map(({ name, type }) => `${name}: ${literal(type, name, id, values)}`).join(', ')})`;
  return [...new Set(ids.map(call))];
}

/** A value that is right in every way, with the id wherever one is asked for. */
function literal(type: GraphQLInputType, name: string, id: string, values: Record<string, unknown>): string {
  if (isNonNullType(type)) return literal(type.ofType, name, id, values);
  if (name in values) return JSON.stringify(values[name]);
  if (isListType(type)) return `[${literal(type.ofType, name, id, values)}]`;
  if (isInputObjectType(type)) return `{ ${Object.values(type.getFields()).map((one) => `${one.name}: ${literal(one.type, one.name, id, values)}`).join(', ')} }`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (type.name === 'ID') return JSON.stringify(id);
  if (type.name === 'Int' || type.name === 'Float') return '5';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'DateTime') return '"2026-01-01T00:00:00.000Z"';
  return JSON.stringify(name === 'clientId' ? newId() : 'Harmless');
}
