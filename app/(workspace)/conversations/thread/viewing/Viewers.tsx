import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Avatar } from '../../../../../ui/Avatar.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { usual } from '../../../../live/times.ts';
import { ViewersDocument, type ViewersSubscription } from './viewers.generated.ts';

type Viewer = ViewersSubscription['viewers']['agents'][number];

const MOST = 3;

/** Colleagues who have the conversation open too. While it stands here one is a viewer oneself. */
export function Viewers({ conversationId }: { conversationId: string }) {
  const t = useMessages();
  const viewers = useViewers(conversationId);
  const names = viewers.map(({ name }) => name).join(', ');
  const text = viewers.length === 0 ? '' : t('watch.here', { name: names, count: viewers.length });
  return (
    <span role="status" title={text} className="flex shrink-0 items-center -space-x-1.5">
      <span className="sr-only">{text}</span>
      {viewers.slice(0, MOST).map(({ id, name, avatarUrl }) => (
        <span key={id} aria-hidden="true" className="rounded-full ring-2 ring-surface">
          <Avatar id={id} name={name} picture={avatarUrl} size="sm" />
        </span>
      ))}
      {viewers.length > MOST && <span aria-hidden="true" className="pl-2.5 text-meta text-ink-2">+{viewers.length - MOST}</span>}
    </span>
  );
}

function useViewers(id: string): readonly Viewer[] {
  const client = useClient();
  const [viewers, setViewers] = useState<readonly Viewer[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsubscribe = () => {};
    const follow = () => {
      ({ unsubscribe } = client.subscription(ViewersDocument, { id }).subscribe(({ data, error }) => {
        if (data && !error) return setViewers(data.viewers.agents);
        unsubscribe();
        setViewers([]);
        // Out of sight: the thread itself says so.
        if (!error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND')) timer = setTimeout(follow, usual.again);
        return undefined;
      }));
    };
    follow();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [client, id]);
  return viewers;
}
