import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What a resolver is told of the operation, as far as this needs it. */
export type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const known = new WeakMap<FieldNode, Map<string, boolean>>();

/**
 * Whether the operation asks, below the field that is being resolved, for the field at this path. Also when a directive
 * may still leave it out: who reads ahead then reads too much, never too little.
 */
export function asks({ fieldNodes, fragments }: Asking, path: string): boolean {
  const [only, ...others] = fieldNodes;
  const look = () => fieldNodes.some(({ selectionSet }) => selects(selectionSet, path.split('.'), fragments));
  if (!only || others.length > 0) return look();
  const paths = known.get(only) ?? new Map<string, boolean>();
  known.set(only, paths);
  const found = paths.get(path) ?? look();
  paths.set(path, found);
  return found;
}

function selects(set: SelectionSetNode | undefined, path: readonly string[], fragments: Asking['fragments']): boolean {
  const [name, ...rest] = path;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, path, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selects(fragments[selection.name.value]?.selectionSet, path, fragments);
    return selection.name.value === name && (rest.length === 0 || selects(selection.selectionSet, rest, fragments));
  });
}
