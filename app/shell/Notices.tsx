import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useToast } from '../../ui/toastContext.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { onNotice } from '../live/notices.ts';
import { noticeText } from './noticeText.ts';
import { conversationAt } from './places.ts';
import { leftUnseen, seen, useUnread } from './useUnread.ts';

/** Tells of what came: to screen readers in words, to other tabs as a number in the title. */
export function Notices() {
  const t = useMessages();
  const toast = useToast();
  const router = useRouter();
  const [said, setSaid] = useState('');
  const at = conversationAt(usePathname());
  useTitleBadge(useUnread());
  useEffect(() => seen(at), [at]);

  useEffect(
    () =>
      onNotice((notice) => {
        const { kind, conversationId } = notice;
        const text = noticeText(t, notice);
        if (kind === 'messageLeft') leftUnseen(conversationId);
        if (kind === 'newConversation' || kind === 'newMessage' || kind === 'messageLeft') return setSaid(text);
        // Said by the toast, wherever the agent is just now.
        const show = { label: t('notice.show'), run: () => router.push(`/conversations/${conversationId}`) };
        return toast({ text, action: kind === 'asked' ? show : undefined });
      }),
    [t, toast, router],
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
