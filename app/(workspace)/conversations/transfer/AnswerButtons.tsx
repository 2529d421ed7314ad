import { Button } from '../../../../ui/Button.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { KeyHint } from '../../../shell/KeyHint.tsx';
import { keyOf } from '../../../shell/shortcuts.ts';
import { useTransferActions } from './useTransferActions.ts';

interface AnswerButtonsProps {
  transferId: string;
  /** The visitor's, for who hears the buttons without seeing where they stand. */
  name: string;
  /** Keys would press these, not others. */
  byKey: boolean;
  onAccepted?: () => void;
  onDeclined?: () => void;
}

export function AnswerButtons({ transferId, name, byKey, onAccepted, onDeclined }: AnswerButtonsProps) {
  const t = useMessages();
  const { pending, accept, decline } = useTransferActions({ id: transferId });
  return (
    <div className="flex shrink-0 gap-1.5">
      <Button
        variant="primary"
        size="sm"
        pending={pending === 'accept'}
        aria-label={t('transfer.acceptNamed', { name })}
        aria-keyshortcuts={byKey ? keyOf('accept') : undefined}
        onClick={async () => (await accept()) && onAccepted?.()}
      >
        {t('transfer.accept')}
        {byKey && <KeyHint id="accept" />}
      </Button>
      <Button
        size="sm"
        pending={pending === 'decline'}
        aria-label={t('transfer.declineNamed', { name })}
        aria-keyshortcuts={byKey ? keyOf('decline') : undefined}
        onClick={async () => (await decline()) && onDeclined?.()}
      >
        {t('transfer.decline')}
        {byKey && <KeyHint id="decline" />}
      </Button>
    </div>
  );
}
