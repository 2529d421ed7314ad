import { Button } from '../../../../ui/Button.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useTransferActions } from './useTransferActions.ts';

interface AnswerButtonsProps {
  transferId: string;
  /** The visitor's, for who hears the buttons without seeing where they stand. */
  name: string;
  onAccepted?: () => void;
  onDeclined?: () => void;
}

export function AnswerButtons({ transferId, name, onAccepted, onDeclined }: AnswerButtonsProps) {
  const t = useMessages();
  const { pending, accept, decline } = useTransferActions({ id: transferId });
  return (
    <div className="flex shrink-0 gap-1.5">
      <Button variant="primary" size="sm" pending={pending === 'accept'} aria-label={t('transfer.acceptNamed', { name })} onClick={async () => (await accept()) && onAccepted?.()}>
        {t('transfer.accept')}
      </Button>
      <Button size="sm" pending={pending === 'decline'} aria-label={t('transfer.declineNamed', { name })} onClick={async () => (await decline()) && onDeclined?.()}>
        {t('transfer.decline')}
      </Button>
    </div>
  );
}
