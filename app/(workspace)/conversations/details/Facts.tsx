import { Fragment, type ReactNode, useId } from 'react';

export function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mt-4.5 mb-2 text-[0.6875rem] font-semibold tracking-[0.04em] text-ink-3 uppercase">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Name and value, line by line; what is not known is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="m-0 grid grid-cols-[5.75rem_1fr] gap-x-2 gap-y-1.5">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-ink-3">{name}</dt>
            <dd className="m-0 min-w-0 truncate">{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
