import { Sheet } from '../../../../ui/Sheet.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Figures } from './Figures.tsx';

export function DashboardSheet({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  return (
    <Sheet title={t('dashboard.title')} closeLabel={t('common.close')} onClose={onClose}>
      <Figures />
    </Sheet>
  );
}
