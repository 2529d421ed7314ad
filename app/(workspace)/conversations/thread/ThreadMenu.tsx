import { CircleStop, Ellipsis, Link2, PanelRight, Pencil, Tag, Tags } from 'lucide-react';
import { Suspense, useState } from 'react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { Menu } from '../../../../ui/Menu.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { type Command, menuItem, useOffer } from '../../../shell/commands.ts';
import { openPalette } from '../../../shell/palette/wish.ts';
import { keyOf } from '../../../shell/shortcuts.ts';
import { type ThreadAction, threadActions } from './actions/threadActions.ts';
import { useActionKeys } from './actions/useActionKeys.ts';
import { useThreadRights } from './actions/useThreadRights.ts';
import type { ThreadConversation } from './useThread.ts';

interface ThreadMenuProps {
  conversation: ThreadConversation;
  /** What has a button of its own beside the menu. */
  buttons: readonly Command[];
  onEnd: () => void;
  onDetails: () => void;
}

/** All that can be done with a conversation; what wants to know more opens a dialog, loaded when it is wanted. */
export function ThreadMenu({ conversation, buttons, onEnd, onDetails }: ThreadMenuProps) {
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
  const end: Command = { id: 'end', label: 'thread.end', Icon: CircleStop, shortcut: 'end', run: onEnd };
  const commands: Command[] = [
    ...(conversation.viewerCanEnd ? [end] : []),
    { id: 'name', label: 'thread.changeName', Icon: Pencil, run: changeName },
    ...(conversation.viewerCanLabel ? labelling(conversation) : []),
    ...offered.map((action) => ({ ...action, run: () => setOpened(action) })),
    { id: 'link', label: 'thread.copyLink', Icon: Link2, run: () => void copyLink() },
  ];
  const details: Command = { id: 'details', label: 'palette.details', Icon: PanelRight, shortcut: 'details', run: onDetails };
  useOffer('thread', [...buttons, ...commands, details]);
  return (
    <>
      <span className="wide:hidden">
        <IconButton label={t('thread.details')} shortcut={keyOf('details')} icon={<PanelRight />} bordered onClick={onDetails} />
      </span>
      <Menu
        label={t('thread.more')}
        items={commands.map((command) => menuItem(t, command))}
        trigger={(props) => <IconButton {...props} label={t('thread.more')} icon={<Ellipsis />} bordered />}
      />
      <Suspense>{opened && <opened.Dialog conversation={conversation} onClose={() => setOpened(null)} />}</Suspense>
    </>
  );
}

const labelling = (conversation: ThreadConversation): Command[] => [
  { id: 'label', label: 'help.label', Icon: Tag, shortcut: 'label', run: () => openPalette({ list: 'label', conversation }) },
  { id: 'tag', label: 'palette.tag', Icon: Tags, shortcut: 'tag', run: () => openPalette({ list: 'tag', conversation }) },
];

/** The name in the header is a button that becomes a box. After the menu has given the focus back. */
const changeName = () => requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-rename]')?.click());
