import { print, stripIgnoredCharacters, visit } from 'graphql';

/** Codegen plugin: each operation as a typed constant that holds nothing but its query, with the fragments it uses. */
export function plugin(_schema, documents) {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const operations = definitions.filter(({ kind }) => kind === 'OperationDefinition');
  return {
    prepend: [`import type { Operation } from '../operation.ts';`],
    content: operations.map((operation) => constantOf(operation, fragments)).join('\n'),
  };
}

function constantOf(operation, fragments) {
  const name = operation.name.value;
  const types = name + operation.operation[0].toUpperCase() + operation.operation.slice(1);
  const query = stripIgnoredCharacters([operation, ...usedBy(operation, fragments)].map(print).join(' '));
  return `export const ${name}: Operation<${types}, ${types}Variables> = { query: ${JSON.stringify(query)} };`;
}

function usedBy(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      usedBy(fragment, fragments, found);
    },
  });
  return found;
}

const isFragment = ({ kind }) => kind === 'FragmentDefinition';
