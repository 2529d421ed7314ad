import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import { unreadConversations } from '../live/lists.ts';
import { onNotice } from '../live/notices.ts';

/** Tells of what came: to screen readers in words, to other tabs as a number in the title. */
export function Notices() {
  const t = useMessages();
  const { open, me } = useLive();
  const [said, setSaid] = useState('');
  useTitleBadge(unreadConversations(open, me.id));

  useEffect(
    () =>
      onNotice(({ kind, name }) => {
        setSaid(t(kind === 'newConversation' ? 'notice.newConversation' : 'notice.newMessage', { name: name ?? t('common.visitor') }));
      }),
    [t],
  );
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

/** Pages set their own titles, also later than this; so the badge follows the title wherever it goes. */
function useTitleBadge(count: number) {
  useEffect(() => {
    const mark = () => {
      const plain = document.title.replace(/^\(\d+\) /, '');
      const marked = count > 0 ? `(${count}) ${plain}` : plain;
      if (document.title !== marked) document.title = marked;
    };
    mark();
    const follower = new MutationObserver(mark);
    follower.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => follower.disconnect();
  }, [count]);
}
