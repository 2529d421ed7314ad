import { type ReactNode, Suspense, useEffect } from 'react';
import { cx } from '../../../ui/cx.ts';
import { onDemand } from '../../../ui/onDemand.ts';
import type { Selection } from './selection.ts';
import { ThreadSkeleton } from './thread/ThreadSkeleton.tsx';

const loadThread = () => import('./thread/Thread.tsx');
const Thread = onDemand(loadThread, 'Thread');
/** The list comes first; then what the first click in it needs, before it is needed. */
const aheadMs = 1_500;

interface PanesProps {
  selection: Selection;
  list: ReactNode;
  /** What stands there while no thread is open. */
  empty: ReactNode;
}

/** List and thread side by side; on a phone the one that matters now. */
export function Panes({ selection, list, empty }: PanesProps) {
  const { id, select } = selection;
  useEffect(() => {
    const ahead = setTimeout(() => void loadThread().catch(() => {}), aheadMs);
    return () => clearTimeout(ahead);
  }, []);
  return (
    <main className="flex min-h-0 flex-1">
      <div
        id={id ? undefined : 'content'}
        data-list
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
          <Suspense fallback={<ThreadSkeleton onBack={() => select(null)} />}>
            <Thread key={id} id={id} onBack={() => select(null)} />
          </Suspense>
        ) : (
          <div className="flex min-h-0 w-full overflow-y-auto">{empty}</div>
        )}
      </div>
    </main>
  );
}
