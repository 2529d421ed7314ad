import { ArrowLeft } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

/** On a phone only, where the thread hides the list. */
export function BackButton({ onBack }: { onBack: () => void }) {
  const t = useMessages();
  return (
    <span className="-ml-2 pane:hidden">
      <IconButton label={t('common.back')} icon={<ArrowLeft />} onClick={onBack} />
    </span>
  );
}
