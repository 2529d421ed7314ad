import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { useCloseConversationMutation } from './leaving.generated.ts';
import { useLeaving } from './useLeaving.tsx';

/** Takes an ended conversation off the list; what was too quick is undone from the toast. */
export function useClosing(conversation: { id: string; label: object | null; visitorName: string | null }, onClosed: () => void) {
  const t = useMessages();
  const toast = useToast();
  const [, setClosed] = useCloseConversationMutation();
  const { id, visitorName } = conversation;
  const undo = async () => {
    const { data, error } = await setClosed({ id, closed: false });
    const problem = problemOf(t, error, data?.closeConversation.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  return useLeaving('close', conversation, () => {
    onClosed();
    toast({ text: t('list.closed', { name: visitorName ?? t('common.visitor') }), action: { label: t('list.undo'), run: () => void undo() } });
  });
}
