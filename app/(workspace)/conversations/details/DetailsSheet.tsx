import { Sheet } from '../../../../ui/Sheet.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ThreadConversation } from '../thread/useThread.ts';
import { Details } from './Details.tsx';

export function DetailsSheet({ conversation, onClose }: { conversation: ThreadConversation; onClose: () => void }) {
  const t = useMessages();
  return (
    <Sheet title={t('details.title')} closeLabel={t('common.close')} onClose={onClose}>
      <Details conversation={conversation} />
    </Sheet>
  );
}
