import { type GraphQLField, type GraphQLInputType, type GraphQLObjectType, graphql, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Caller } from './context.ts';
import { newId } from './id.ts';
import { schema } from './schema.ts';

type Field = GraphQLField<unknown, unknown>;
/** What stands at this place instead of a right value. */
type Swapped = (path: string) => [unknown] | undefined;

export interface Call {
  /** `addTag`. */
  name: string;
  description: string;
  source: string;
  variables: Record<string, unknown>;
}

/** One field asked for with one value that is wrong in one way. */
export interface WrongCall extends Call {
  /** `addTag name=""`. */
  title: string;
  /** All that a mistake may be said to be about, as `UserError.field` names it. */
  fields: ReadonlySet<string>;
}

const wrong: Record<string, readonly unknown[]> = {
  String: ['', ' ', 'a\0b', 'a\ud800', 'x'.repeat(20_001), 'a\r\nBcc: b@c.example', '\u202eabc'],
  ID: ['', 'nonsense', 'a\0b', '\ud800', newId()],
  Int: [-2_147_483_648, -1, 0, 2_147_483_647],
  DateTime: ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
};
const tooMany = 120;

/** Which id is meant, by what fits first the name of the field and the argument: `editNote input.id`. */
export type Ids = readonly (readonly [RegExp, string])[];

/** Every argument of every query and mutation, and every part of it, in every wrong way. */
export const wrongCalls = (ids: Ids): WrongCall[] => roots.flatMap(([kind, root]) => fieldsOf(root).flatMap((field) => wrongOf(kind, field, ids)));

/** Every mutation, asked for as it should be. */
export const rightCalls = (ids: Ids): Call[] => fieldsOf(schema.getMutationType()).map((field) => callOf('mutation', field, ids));

const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const;
const fieldsOf = (root: GraphQLObjectType | null | undefined): Field[] => Object.values(root?.getFields() ?? {});

interface Answer {
  data?: Record<string, { userErrors?: { code: string; field: string | null; message: string }[] } | null> | null;
  errors?: { path?: unknown; message: string; extensions?: { code?: string } }[];
}

/** As a door would. What was refused, and what the caller is told to mend. */
export async function call(caller: Caller, { source, variables }: Call) {
  const request = { origin: 'https://shop.example', ownOrigin: 'https://samtal.example', address: '127.0.0.1', userAgent: 'test' };
  const { data, errors = [] }: Answer = JSON.parse(JSON.stringify(await graphql({ schema, source, variableValues: variables, contextValue: { caller, request } })));
  return { errors, userErrors: Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? []) };
}

function wrongOf(kind: string, field: Field, ids: Ids): WrongCall[] {
  const places = field.args.flatMap((arg) => placesOf(arg.type, arg.name));
  const fields = new Set(places.map(({ path }) => path.replace(/^input\./, '')));
  return places.flatMap(({ path, values }) =>
    values.map((value) => ({
      ...callOf(kind, field, ids, (at) => (at === path ? [value] : undefined)),
      title: `${field.name} ${path}=${JSON.stringify(value)?.slice(0, 60)}`,
      fields,
    })),
  );
}

function callOf(kind: string, field: Field, ids: Ids, swapped: Swapped = () => undefined): Call {
  const idOf = (path: string) => ids.find(([fits]) => fits.test(`${field.name} ${path}`))?.[1] ?? newId();
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const used = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    name: field.name,
    description: field.description ?? '',
    source: `${kind} ${declared && `(${declared})`} { ${field.name}${used && `(${used})`} ${isObjectType(unwrapped(field.type)) ? answerOf(field) : ''} }`,
    variables: Object.fromEntries(field.args.map((arg) => [arg.name, right(arg.type, arg.name, idOf, swapped)])),
  };
}

const answerOf = (field: Field): string => {
  const type = unwrapped(field.type);
  return isObjectType(type) && 'userErrors' in type.getFields() ? '{ userErrors { code field message } }' : '{ __typename }';
};

function unwrapped(type: Field['type']): Field['type'] {
  return isNonNullType(type) || isListType(type) ? unwrapped(type.ofType) : type;
}

function placesOf(type: GraphQLInputType, path: string): { path: string; values: readonly unknown[] }[] {
  if (isNonNullType(type)) return placesOf(type.ofType, path);
  if (isListType(type)) {
    const parts = placesOf(type.ofType, path);
    return [{ path, values: [[]] }, ...parts.map((part) => ({ ...part, values: part.path === path ? part.values.flatMap((value) => [[value], manyOf(value)]) : part.values }))];
  }
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((one) => placesOf(one.type, `${path}.${one.name}`));
  return isEnumType(type) ? [] : [{ path, values: wrong[type.name] ?? [] }];
}

const manyOf = (value: unknown): unknown[] => Array.from({ length: tooMany }, (_, n) => (value === '' ? newId() : typeof value === 'number' ? value - n : value));

function right(type: GraphQLInputType, path: string, idOf: (path: string) => string, swapped: Swapped): unknown {
  const other = swapped(path);
  if (other) return other[0];
  if (isNonNullType(type)) return right(type.ofType, path, idOf, swapped);
  if (isListType(type)) return [right(type.ofType, path, idOf, swapped)];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, right(one.type, `${path}.${one.name}`, idOf, swapped)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'ID') return idOf(path);
  if (type.name === 'Int') return 5;
  if (type.name === 'Boolean') return true;
  if (type.name === 'DateTime') return '2026-01-01T00:00:00.000Z';
  return texts[path.split('.').at(-1) ?? ''] ?? (path.endsWith('clientId') ? newId() : 'harmless');
}

const texts: Record<string, string> = {
  email: 'new@shop.example', recipients: 'new@shop.example', color: '#3e8de0', timeZone: 'Europe/Stockholm', url: 'https://shop.example/', allowedOrigins: 'https://shop.example',
};
