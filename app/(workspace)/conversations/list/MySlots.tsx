import { Minus, Plus } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { SlotsBar } from '../../../../ui/SlotsBar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSlots } from './useSlots.ts';

export function MySlots() {
  const t = useMessages();
  const { taken, total, mayHaveFewer, mayHaveMore, fewer, more } = useSlots();
  return (
    <div className="flex items-center gap-2">
      <IconButton size="sm" bordered label={t('list.fewerSlots')} icon={<Minus />} disabled={!mayHaveFewer} onClick={fewer} />
      <SlotsBar taken={taken} total={total} label={t('list.mySlots', { taken, count: total })} />
      <IconButton size="sm" bordered label={t('list.moreSlots')} icon={<Plus />} disabled={!mayHaveMore} onClick={more} />
    </div>
  );
}
