import type { SearchItem } from '../../../../ui/SearchList.tsx';
import type { LabelChipFragment } from '../../../live/fragments.generated.ts';

/** The labels in use, in the menu's order, each with its colour. */
export const labelItems = (labels: readonly LabelChipFragment[], chosen?: string): SearchItem[] =>
  labels
    .filter(({ archivedAt }) => !archivedAt)
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, name, color }) => ({
      id,
      label: name,
      selected: id === chosen,
      content: (
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-2 shrink-0 rounded-full" style={{ background: color }} />
          {name}
        </span>
      ),
    }));
