import { dirname, relative } from 'node:path';
import { plugin as urql } from '@graphql-codegen/typescript-urql';

/**
 * Codegen plugin: typescript-urql with two changes. Documents know their types, for use without a hook; and the hooks
 * come from app/urql.ts, so that a server component, in which urql cannot load, may import the documents.
 */
export async function plugin(schema, documents, config, info) {
  const from = relative(dirname(info.outputFile), 'app/urql.ts');
  const { prepend, content } = await urql(schema, documents, config, info);
  const types = typesOf(documents);
  return {
    prepend: prepend.map((line) => line.replace(/'urql'/, `'${from.startsWith('.') ? from : `./${from}`}'`)),
    content: content.replace(/export const (\w+)Document = gql`/g, (_, name) => `export const ${name}Document = gql<${types.get(name)}>\``),
  };
}

function typesOf(documents) {
  const operations = documents.flatMap(({ document }) => document.definitions.filter((d) => d.kind === 'OperationDefinition'));
  return new Map(
    operations.map(({ name, operation }) => {
      const type = name.value + operation[0].toUpperCase() + operation.slice(1);
      return [name.value, `${type}, ${type}Variables`];
    }),
  );
}
