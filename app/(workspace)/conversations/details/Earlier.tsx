import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '../../../../ui/Button.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { changeAddress } from '../../../address.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { EarlierAfterDocument, type EarlierPageFragment } from './details.generated.ts';
import { Group } from './Facts.tsx';

interface EarlierProps {
  current: string;
  visitorId: string;
  conversations: EarlierPageFragment | undefined;
}

const few = 5;

/** The visitor's other conversations, the newest first: how many, a few of them, and all that one wants to see. */
export function Earlier({ current, visitorId, conversations }: EarlierProps) {
  const t = useMessages();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const others = conversations?.nodes.filter(({ id }) => id !== current);
  if (!conversations || !others) return <Group title={t('details.earlier')}>{null}</Group>;
  const count = Math.max(conversations.totalCount - 1, others.length);
  if (count === 0) {
    return (
      <Group title={t('details.earlier')}>
        <p className="m-0 text-ink-3">{t('details.noEarlier')}</p>
      </Group>
    );
  }
  const shown = all ? others : others.slice(0, few);
  // Beside an old one there stand later ones, too.
  const title = t(conversations.nodes[0]?.id === current ? 'details.earlier' : 'details.others');
  return (
    <Group title={`${title} (${format.number(count)})`}>
      <ul className="m-0 -mx-2 list-none p-0">
        {shown.map((conversation) => (
          <li key={conversation.id}>
            <EarlierLink conversation={conversation} />
          </li>
        ))}
      </ul>
      {!all && count > few && (
        <Button size="sm" variant="ghost" onClick={() => setAll(true)}>
          {t('visitor.trail.all', { count })}
        </Button>
      )}
      {all && <Further visitorId={visitorId} pageInfo={conversations.pageInfo} left={count - others.length} />}
    </Group>
  );
}

function EarlierLink({ conversation: { id, startedAt, label, agent } }: { conversation: EarlierPageFragment['nodes'][number] }) {
  const format = useFormat();
  const router = useRouter();
  const href = `/conversations/${id}`;
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        // From History it is another page.
        if (window.location.pathname.startsWith('/conversations')) changeAddress(href, { step: true });
        else router.push(href);
      }}
      className="flex min-h-7 items-center gap-2 rounded-chip px-2 text-ink no-underline hover:bg-hover pointer-coarse:min-h-11"
    >
      <span className="text-accent-ink">{format.dateTime(startedAt)}</span>
      {label && <span aria-hidden="true" className="size-2 shrink-0 rounded-full" style={{ background: label.color }} />}
      <span className="min-w-0 flex-1 truncate text-ink-2">{label?.name ?? agent?.name}</span>
    </a>
  );
}

/** The next page; the cache joins it to the list. */
function Further({ visitorId, pageInfo: { hasNextPage, endCursor }, left }: { visitorId: string; pageInfo: EarlierPageFragment['pageInfo']; left: number }) {
  const t = useMessages();
  const toast = useToast();
  const client = useClient();
  const [pending, setPending] = useState(false);
  if (!hasNextPage || !endCursor) return null;
  const read = async () => {
    setPending(true);
    const { error } = await client.query(EarlierAfterDocument, { visitorId, after: endCursor }).toPromise();
    setPending(false);
    const problem = problemOf(t, error);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  return (
    <Button size="sm" variant="ghost" pending={pending} onClick={() => void read()}>
      {t('details.moreEarlier', { count: left })}
    </Button>
  );
}
