import { pathOf } from '../thread/pathOf.ts';

export const awayClass = 'text-accent-ink no-underline hover:underline pointer-coarse:py-3.5';

interface PageAwayProps {
  page: { url: string; title?: string };
  /** In place of the path. */
  text?: string;
}

/** Only http leads anywhere; what a visitor's browser claims may be anything. */
export function PageAway({ page: { url, title }, text = pathOf(url) }: PageAwayProps) {
  if (!/^https?:\/\//.test(url)) return text;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title || url} className={awayClass}>
      {text}
    </a>
  );
}
