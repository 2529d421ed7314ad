import { useState } from 'react';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { currentTime } from '../../../live/clock.ts';
import type { TrailViewFragment } from './details.generated.ts';
import { PageAway } from './PageAway.tsx';

const few = 5;

/** Where the visitor has been, the newest page first. */
export function Trail({ views }: { views: readonly TrailViewFragment[] }) {
  const t = useMessages();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? views : views.slice(0, few);
  return (
    <>
      <ol className="m-0 flex list-none flex-col gap-1.5 p-0">
        {shown.map(({ at, page }) => (
          <li key={at} className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1 truncate">
              <PageAway page={page} />
            </span>
            <time dateTime={at} className="shrink-0 text-meta text-ink-3">
              {format.moment(at, currentTime())}
            </time>
          </li>
        ))}
      </ol>
      {views.length > few && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="-ml-1.5 mt-1 min-h-6 rounded-chip border-0 bg-transparent px-1.5 text-meta text-accent-ink hover:underline"
        >
          {all ? t('visitor.trail.fewer') : t('visitor.trail.all', { count: views.length })}
        </button>
      )}
    </>
  );
}
