import { CircleStop, CircleX, Ellipsis, Link2, PanelRight, Pencil, Tag, Tags, Undo2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { Menu } from '../../../../ui/Menu.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { type Command, menuItem, useOffer } from '../../../shell/commands.ts';
import { openPalette } from '../../../shell/palette/wish.ts';
import { keyOf } from '../../../shell/shortcuts.ts';
import { useCommandKeys } from '../../../shell/useCommandKeys.ts';
import { useClosing } from '../leaving/useClosing.ts';
import { useEnded } from '../leaving/useEnded.ts';
import { useTransferActions } from '../transfer/useTransferActions.ts';
import { type ThreadAction, threadActions } from './actions/threadActions.ts';
import { useThreadRights } from './actions/useThreadRights.ts';
import type { ThreadConversation } from './useThread.ts';

interface ThreadMenuProps {
  conversation: ThreadConversation;
  /** What has a button of its own beside the menu. */
  buttons: readonly Command[];
  onEnd: () => void;
  onClosed: () => void;
  onDetails: () => void;
}

/** All that can be done with a conversation; what wants to know more opens a dialog, loaded when it is wanted. */
export function ThreadMenu({ conversation, buttons, onEnd, onClosed, onDetails }: ThreadMenuProps) {
  const t = useMessages();
  const toast = useToast();
  const rights = useThreadRights(conversation);
  const [opened, setOpened] = useState<ThreadAction | null>(null);
  const copyLink = async () => {
    const { href } = location;
    // A page without TLS has no clipboard, and a browser may refuse: the address is shown then, to be copied by hand.
    const copied = window.isSecureContext && (await navigator.clipboard.writeText(href).then(() => true, () => false));
    toast({ text: copied ? t('thread.linkCopied') : href });
  };
  const { transfer, viewerCanEnd } = conversation;
  const { cancel } = useTransferActions({ id: transfer?.id ?? '' });
  const closing = useClosing(conversation, onClosed);
  const isUnclosed = useEnded().some(({ id }) => id === conversation.id);
  const end: Command = { id: 'end', label: 'thread.end', Icon: CircleStop, shortcut: 'end', run: onEnd };
  const close: Command = { id: 'close', label: 'thread.close', Icon: CircleX, shortcut: 'close', run: () => void closing.leave() };
  const cancelTransfer: Command = { id: 'cancelTransfer', label: 'help.cancelTransfer', Icon: Undo2, shortcut: 'cancelTransfer', run: () => void cancel() };
  const actions = threadActions.filter((action) => rights && action.offered(rights, conversation)).map((action) => ({ ...action, run: () => setOpened(action) }));
  const closes = isUnclosed && conversation.state === 'ENDED' ? [close] : [];
  const cancels = transfer?.viewerCanCancel ? [cancelTransfer] : [];
  useCommandKeys([...closes, ...cancels, ...actions]);
  const commands: Command[] = [
    ...(viewerCanEnd ? [end] : closes),
    { id: 'name', label: 'thread.changeName', Icon: Pencil, run: changeName },
    ...(conversation.viewerCanLabel ? labelling(conversation) : []),
    ...cancels,
    ...actions,
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
      {closing.dialog}
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
