import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { keepSetting, readSetting } from '../../(workspace)/conversations/list/settings.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { type Notice, onNotice } from '../../live/notices.ts';
import { noticeText } from '../noticeText.ts';
import { conversationAt } from '../places.ts';
import { chime, isSoundOn } from './chime.ts';
import { desktopState, showOnDesktop } from './desktop.ts';
import { missed } from './OfferBanner.tsx';
import { inOneTab, lookedAt, tellLooking } from './tabs.ts';

/**
 * A sound and a notice on the desktop, of all tabs by one. Whoever looks at the conversation gets neither, whoever looks at
 * anything else here a sound.
 */
export function useDesktopNotices(): void {
  const t = useMessages();
  const router = useRouter();
  const path = usePathname();
  const at = conversationAt(path);
  useEffect(() => tellLooking(at), [at]);

  const tell = useEffectEvent(async (notice: Notice) => {
    const { kind, conversationId, text = '', key } = notice;
    const looked = await lookedAt();
    if (looked.includes(conversationId)) return;
    inOneTab(key ?? `${kind}.${conversationId}`, async () => {
      if (isSoundOn()) void chime(kind === 'newConversation' ? 'newConversation' : 'other');
      if (looked.length > 0) return;
      if (kind === 'newConversation' && desktopState() === 'ask' && readSetting(missed) === null) keepSetting(missed, 'yes');
      const href = `/conversations/${encodeURIComponent(conversationId)}`;
      await showOnDesktop({ title: noticeText(t, notice), body: text, tag: conversationId, path: href, onOpen: () => router.push(href) });
    });
  });
  useEffect(() => onNotice((notice) => void tell(notice)), []);
}
