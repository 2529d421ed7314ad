import { X } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { keyOf } from '../../../shell/shortcuts.ts';
import { useClosing } from './useClosing.ts';

interface CloseButtonProps {
  conversation: ConversationRowFragment;
  /** It is the one that the key closes. */
  opened: boolean;
  onClosed: () => void;
}

export function CloseButton({ conversation, opened, onClosed }: CloseButtonProps) {
  const t = useMessages();
  const { leave, dialog } = useClosing(conversation, onClosed);
  return (
    <span className="relative z-[1]">
      <IconButton
        size="sm"
        label={t('list.closeName', { name: conversation.visitorName ?? t('common.visitor') })}
        shortcut={opened ? keyOf('close') : undefined}
        icon={<X />}
        onClick={() => void leave()}
      />
      {dialog}
    </span>
  );
}
