import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSetMaxActiveChatsMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { problemOf } from '../../../problem.ts';

const MOST = 100;

/** How many conversations I take at once, and how to change it. */
export function useSlots() {
  const t = useMessages();
  const toast = useToast();
  const { activeChats: taken, maxActiveChats: total } = useLive().me;
  const [, setMax] = useSetMaxActiveChatsMutation();

  const set = async (count: number) => {
    const { data, error } = await setMax({ count });
    const problem = problemOf(t, error, data?.setMaxActiveChats.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  return {
    taken,
    total,
    mayHaveFewer: total > 1,
    mayHaveMore: total < MOST,
    fewer: () => void set(total - 1),
    more: () => void set(total + 1),
  };
}
