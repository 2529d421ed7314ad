import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import { cx } from '../../../../../ui/cx.ts';
import { currentTime } from '../../../../live/clock.ts';
import { useChange } from './changing.ts';

const OwnActions = onDemand(() => import('./OwnActions.tsx'), 'OwnActions');
const Changing = onDemand(() => import('./Changing.tsx'), 'Changing');

/** A message or a note of one's own. */
export interface OwnLine {
  kind: 'message' | 'note';
  id: string;
  conversationId: string;
  text: string;
}

interface ChangeableProps {
  line: OwnLine;
  /** Until when it may be changed; null: never. */
  until: string | null;
  /** Where the line stands in the thread. */
  place: 'end' | 'center';
  children: ReactNode;
}

/** What stands in the thread, with what its writer can do to it: shown on hover and focus, and always under a finger. */
export function Changeable({ line, until, place, children }: ChangeableProps) {
  const change = useChange(line.id);
  const open = useStillOpen(until);
  // Also when its time runs out meanwhile: what is written must not vanish.
  if (change) {
    return (
      <Suspense fallback={children}>
        <Changing line={line} change={change} />
      </Suspense>
    );
  }
  if (!open) return children;
  return (
    <div className={cx('group flex w-full items-center gap-1', place === 'end' ? 'justify-end' : 'justify-center')}>
      <span className="shrink-0 opacity-0 group-hover:opacity-100 focus-within:opacity-100 has-aria-expanded:opacity-100 pointer-coarse:opacity-100">
        <Suspense fallback={<span className="block size-6" />}>
          <OwnActions line={line} />
        </Suspense>
      </span>
      {children}
    </div>
  );
}

/** PostgreSQL's moments can lie further ahead than a timer can wait. */
const longest = 2 ** 31 - 1;

function useStillOpen(until: string | null): boolean {
  const left = until === null ? 0 : Date.parse(until) - currentTime();
  const [, wake] = useState(0);
  const open = left > 0;
  useEffect(() => {
    if (!open || until === null) return undefined;
    const timer = setTimeout(() => wake((count) => count + 1), Math.min(Date.parse(until) - currentTime() + 50, longest));
    return () => clearTimeout(timer);
  }, [open, until]);
  return open;
}
