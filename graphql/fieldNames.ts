import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** The names of all fields that an answer's field is asked for, however deep. One that a directive leaves out is named too. */
export function fieldNames({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        names.add(node.name.value);
        collect(node.selectionSet?.selections ?? []);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        collect(node.selectionSet.selections);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        collect(fragments[node.name.value]?.selectionSet.selections ?? []);
      }
    }
  };
  collect(fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []));
  return names;
}
