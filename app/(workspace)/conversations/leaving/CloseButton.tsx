import { X } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { problemOf } from '../../../problem.ts';
import { useCloseConversationMutation } from './leaving.generated.ts';
import { useLeaving } from './useLeaving.tsx';

interface CloseButtonProps {
  conversation: ConversationRowFragment;
  onClosed: () => void;
}

/** Takes an ended conversation off the list; what was too quick is undone from the toast. */
export function CloseButton({ conversation, onClosed }: CloseButtonProps) {
  const t = useMessages();
  const toast = useToast();
  const [, setClosed] = useCloseConversationMutation();
  const name = conversation.visitorName ?? t('common.visitor');
  const undo = async () => {
    const { data, error } = await setClosed({ id: conversation.id, closed: false });
    const problem = problemOf(t, error, data?.closeConversation.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  const { leave, dialog } = useLeaving('close', conversation, () => {
    onClosed();
    toast({ text: t('list.closed', { name }), action: { label: t('list.undo'), run: () => void undo() } });
  });
  return (
    <span className="relative z-[1]">
      <IconButton size="sm" label={t('list.closeName', { name })} icon={<X />} onClick={() => void leave()} />
      {dialog}
    </span>
  );
}
