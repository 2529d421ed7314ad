import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/format.ts';
import { PageLink } from '../../../shell/PageLink.tsx';

interface FigureProps {
  name: string;
  value: string | number;
  note?: ReactNode;
  /** Where what is counted stands. */
  href?: string;
  children?: ReactNode;
}

export function Figure({ name, value, note, href, children }: FigureProps) {
  const format = useFormat();
  return (
    <div className="flex flex-col border-t border-line py-4">
      <dt className="text-meta text-ink-2">{href ? <PageLink href={href} className="inline-flex min-h-6 items-center text-accent-ink no-underline hover:underline">{name}</PageLink> : <span className="inline-flex min-h-6 items-center">{name}</span>}</dt>
      <dd className="m-0">
        <div className="text-[1.625rem]/9 font-semibold tracking-[-0.02em] tabular-nums">{typeof value === 'number' ? format.number(value) : value}</div>
        {children && <div className="my-1 flex">{children}</div>}
        {note && <div className="text-meta text-ink-3">{note}</div>}
      </dd>
    </div>
  );
}
