import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDocument } from '@urql/core';
import { getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, parse, print, separateOperations, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';
import { newId } from './id.ts';
import { checkLimits, maxTokens } from './limits.ts';
import { schema } from './schema.ts';

const root = resolve(import.meta.dirname, '..');
/** Every operation of these files, with the fragments that it needs. */
const operationsOf = (...patterns: string[]) => {
  const texts = globSync(patterns, { cwd: root }).map((file) => readFileSync(resolve(root, file), 'utf8'));
  return Object.entries(separateOperations(parse(texts.join('\n'))));
};
const own = [
  // As the portal's client sends them, with the type of every object.
  ...operationsOf('app/**/*.graphql').map(([name, document]) => ['portal', name, formatDocument(document)] as const),
  ...operationsOf('widget/**/*.graphql').map(([name, document]) => ['widget', name, document] as const),
];

test('portal and widget ask for something', () => {
  for (const screen of ['portal', 'widget']) expect(own.filter(([of]) => of === screen).length).toBeGreaterThan(5);
});

test.each(own)('what the %s asks with %s is within the limits of the API', (_, name, document) => {
  const { definitions } = parse(print(document), { maxTokens: maxTokens / 2 });
  const parsed = { ...document, definitions };
  const variables: Record<string, unknown> = {};
  const types = new TypeInfo(schema);
  visit(parsed, visitWithTypeInfo(types, {
    VariableDefinition: ({ variable, type }) => {
      const wanted = types.getInputType();
      if (wanted && type.kind === 'NonNullType') variables[variable.name.value] = longest(wanted);
      else if (wanted && getNamedType(wanted).name === 'Int') variables[variable.name.value] = 100;
    },
  }));
  expect(checkLimits(schema, parsed, name, variables)).toBeNull();
});

/** A value of a type; of numbers the longest page. */
function longest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return longest(type.ofType);
  if (isListType(type)) return [longest(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).filter(isRequiredInputField).map((field) => [field.name, longest(field.type)]));
  }
  return { ID: newId(), Int: 100, Float: 1, Boolean: true, DateTime: new Date().toISOString() }[type.name] ?? 'text';
}
