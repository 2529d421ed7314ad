import { Minus, Plus } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { SlotsBar } from '../../../../ui/SlotsBar.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSetMaxActiveChatsMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { problemOf } from '../../../problem.ts';

const MOST = 100;

export function MySlots() {
  const t = useMessages();
  const toast = useToast();
  const { activeChats: taken, maxActiveChats: total } = useLive().me;
  const [, setMax] = useSetMaxActiveChatsMutation();

  const set = async (count: number) => {
    const { data, error } = await setMax({ count });
    const problem = problemOf(t, error, data?.setMaxActiveChats.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  return (
    <div className="flex items-center gap-2">
      <IconButton size="sm" bordered label={t('list.fewerSlots')} icon={<Minus />} disabled={total <= 1} onClick={() => void set(total - 1)} />
      <SlotsBar taken={taken} total={total} label={t('list.mySlots', { taken, count: total })} />
      <IconButton size="sm" bordered label={t('list.moreSlots')} icon={<Plus />} disabled={total >= MOST} onClick={() => void set(total + 1)} />
    </div>
  );
}
