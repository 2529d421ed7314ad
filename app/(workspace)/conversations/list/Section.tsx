import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from '../../../../ui/cx.ts';
import { keepSetting, useFolded } from './settings.ts';

interface SectionProps {
  title: string;
  count: number;
  /** Under which name its being folded is kept. */
  collapsible?: string;
  children: ReactNode;
}

const heading = 'm-0 flex w-full items-center gap-1 px-4 pt-3.5 pb-1.5 text-[0.6875rem] font-semibold tracking-[0.04em] uppercase text-ink-3';

export function Section({ title, count, collapsible, children }: SectionProps) {
  const id = useId();
  const folded = useFolded(collapsible);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={cx(!collapsible && heading, 'm-0')}>
        {collapsible ? (
          <button
            type="button"
            aria-expanded={!folded}
            onClick={() => keepSetting(collapsible, folded ? 'open' : 'folded')}
            className={cx(heading, 'border-0 bg-transparent text-left font-sans hover:text-ink focus-visible:-outline-offset-2')}
          >
            <ChevronRight aria-hidden="true" className={cx('-ml-1 size-3.5 stroke-2 transition-transform duration-100', !folded && 'rotate-90')} />
            <span className="flex-1">{title}</span>
            <span>{count}</span>
          </button>
        ) : (
          <>
            <span className="flex-1">{title}</span>
            <span>{count}</span>
          </>
        )}
      </h2>
      {!folded && <ul className="m-0 list-none p-0">{children}</ul>}
    </section>
  );
}
