import { CircleStop, Ellipsis, Link2, PanelRight, Pencil } from 'lucide-react';
import { Suspense, useState } from 'react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { type ThreadAction, threadActions } from './actions/threadActions.ts';
import { useActionKeys } from './actions/useActionKeys.ts';
import { useThreadRights } from './actions/useThreadRights.ts';
import type { ThreadConversation } from './useThread.ts';

interface ThreadMenuProps {
  conversation: ThreadConversation;
  onEnd: () => void;
  onDetails: () => void;
}

/** All that can be done with a conversation; what wants to know more opens a dialog, loaded when it is wanted. */
export function ThreadMenu({ conversation, onEnd, onDetails }: ThreadMenuProps) {
  const t = useMessages();
  const toast = useToast();
  const rights = useThreadRights(conversation);
  const [opened, setOpened] = useState<ThreadAction | null>(null);
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    toast({ text: t('thread.linkCopied') });
  };
  const offered = threadActions.filter((action) => rights && action.offered(rights, conversation));
  useActionKeys(offered, setOpened);
  const end: MenuItem = { id: 'end', label: t('thread.end'), icon: <CircleStop />, shortcut: 'E', onSelect: onEnd };
  const items: MenuItem[] = [
    ...(conversation.viewerCanEnd ? [end] : []),
    { id: 'name', label: t('thread.changeName'), icon: <Pencil />, onSelect: changeName },
    ...offered.map((action) => ({ id: action.id, label: t(action.label), icon: <action.Icon />, danger: action.danger, shortcut: action.shortcut, onSelect: () => setOpened(action) })),
    { id: 'link', label: t('thread.copyLink'), icon: <Link2 />, onSelect: () => void copyLink() },
  ];
  return (
    <>
      <span className="wide:hidden">
        <IconButton label={t('thread.details')} icon={<PanelRight />} bordered onClick={onDetails} />
      </span>
      <Menu
        label={t('thread.more')}
        items={items}
        trigger={(props) => <IconButton {...props} label={t('thread.more')} icon={<Ellipsis />} bordered />}
      />
      <Suspense>{opened && <opened.Dialog conversation={conversation} onClose={() => setOpened(null)} />}</Suspense>
    </>
  );
}

/** The name in the header is a button that becomes a box. After the menu has given the focus back. */
const changeName = () => requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-rename]')?.click());
