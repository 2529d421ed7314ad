import { Button } from '../../../../ui/Button.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { useConversationActions } from '../useConversationActions.ts';

interface TakeButtonProps {
  conversation: ConversationRowFragment;
  onTaken: (id: string) => void;
}

export function TakeButton({ conversation, onTaken }: TakeButtonProps) {
  const t = useMessages();
  const { take, pending } = useConversationActions(conversation);
  return (
    <Button
      size="sm"
      pending={pending === 'take'}
      aria-label={t('list.takeName', { name: conversation.visitorName ?? t('common.visitor') })}
      onClick={async () => (await take()) && onTaken(conversation.id)}
      className="relative z-[1] h-6! pointer-coarse:min-w-11"
    >
      {t('list.take')}
    </Button>
  );
}
