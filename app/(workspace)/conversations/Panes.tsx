import type { ReactNode } from 'react';
import { cx } from '../../../ui/cx.ts';
import type { Selection } from './selection.ts';
import { Thread } from './thread/Thread.tsx';

interface PanesProps {
  selection: Selection;
  list: ReactNode;
  /** What stands there while no thread is open. */
  empty: ReactNode;
}

/** List and thread side by side; on a phone the one that matters now. */
export function Panes({ selection, list, empty }: PanesProps) {
  const { id, select } = selection;
  return (
    <main className="flex min-h-0 flex-1">
      <div
        id={id ? undefined : 'content'}
        tabIndex={-1}
        className={cx('flex w-78 shrink-0 border-line bg-sunken outline-none pane:border-r max-pane:w-full', id && 'max-pane:hidden')}
      >
        {list}
      </div>
      <div
        id={id ? 'content' : undefined}
        tabIndex={-1}
        className={cx('flex min-w-0 flex-1 bg-surface outline-none', !id && 'max-pane:hidden')}
      >
        {id ? (
          <Thread key={id} id={id} onBack={() => select(null)} />
        ) : (
          <div className="flex min-h-0 w-full overflow-y-auto">{empty}</div>
        )}
      </div>
    </main>
  );
}
