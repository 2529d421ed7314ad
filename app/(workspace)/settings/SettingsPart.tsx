import type { ReactNode } from 'react';

/** A part of a page of settings: the first stands under the page's heading, the others under a line. */
export function SettingsPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-6 first:border-0 first:pt-0">
      <h2 className="m-0 mb-3 text-title font-semibold tracking-[-0.01em]">{title}</h2>
      {children}
    </section>
  );
}
