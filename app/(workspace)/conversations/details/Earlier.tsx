import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { VisitorDetailsQuery } from './details.generated.ts';

type Node = VisitorDetailsQuery['conversations']['nodes'][number];

export function Earlier({ current, conversations }: { current: string; conversations: readonly Node[] | undefined }) {
  const t = useMessages();
  const format = useFormat();
  const others = conversations?.filter(({ id }) => id !== current);
  if (!others) return null;
  if (others.length === 0) return <p className="m-0 text-ink-3">{t('details.noEarlier')}</p>;
  return (
    <ul className="m-0 -mx-2 list-none p-0">
      {others.map(({ id, startedAt, label, agent }) => (
        <li key={id}>
          <a
            href={`/conversations/${id}`}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              window.history.pushState(null, '', `/conversations/${id}`);
            }}
            className="flex min-h-7 items-center gap-2 rounded-chip px-2 text-ink no-underline hover:bg-hover"
          >
            <span className="text-accent-ink">{format.dateTime(startedAt)}</span>
            {label && <span aria-hidden="true" className="size-2 shrink-0 rounded-full" style={{ background: label.color }} />}
            <span className="min-w-0 flex-1 truncate text-ink-2">{label?.name ?? agent?.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
