import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatDocument } from '@urql/core';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';

const app = resolve(import.meta.dirname, '../../app');

/** An operation as the portal sends it, with the page as long as the bench wants it. */
export function portalOperation(name: string, pageSize: number): string {
  const all = globSync('**/*.graphql', { cwd: app }).map((file) => readFileSync(join(app, file), 'utf8'));
  const document = formatDocument(part(parse(all.join('\n')), name));
  return print(
    visit(document, {
      Argument: (argument) =>
        ['first', 'last'].includes(argument.name.value)
          ? { ...argument, value: { kind: Kind.INT, value: String(pageSize) } }
          : undefined,
    }),
  );
}

/** One operation and the fragments that it needs. */
export function part(document: DocumentNode, name: string): DocumentNode {
  const found = document.definitions.filter((one) => 'name' in one && one.name?.value === name);
  const needed = new Set<string>();
  for (const one of found) visit(one, { FragmentSpread: ({ name: spread }) => void needed.add(spread.value) });
  const parts = [...needed].flatMap((one) => part(document, one).definitions);
  return { kind: Kind.DOCUMENT, definitions: [...new Set([...found, ...parts])] };
}
