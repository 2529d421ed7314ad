import { Download } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { Menu } from '../../../../ui/Menu.tsx';
import { useConversationExport } from '../../../exports/useConversationExport.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

export function ThreadExport({ id }: { id: string }) {
  const t = useMessages();
  const { pending, run } = useConversationExport(id);
  return (
    <Menu
      label={t('export.thread')}
      items={[
        { id: 'text', label: t('export.asText'), onSelect: () => void run('TEXT') },
        { id: 'json', label: t('export.asJson'), onSelect: () => void run('JSON') },
      ]}
      trigger={(props) => (
        <Button {...props} icon={<Download />} pending={pending}>
          {t('export.thread')}
        </Button>
      )}
    />
  );
}
