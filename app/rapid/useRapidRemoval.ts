import { useToast } from '../../ui/toastContext.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { problemOf } from '../problem.ts';
import { useArchiveRapidMutation, useRestoreRapidMutation } from './rapid.generated.ts';

/** Deletes at once and offers to undo it: nothing is asked before. Resolves with whether it is gone. */
export function useRapidRemoval(onChanged: () => void) {
  const t = useMessages();
  const toast = useToast();
  const [, archive] = useArchiveRapidMutation();
  const [, restore] = useRestoreRapidMutation();

  const undo = async (id: string, name: string) => {
    const { data, error } = await restore({ id });
    const problem = problemOf(t, error, data?.restoreRapidResponse.userErrors);
    toast(problem ? { text: problem, tone: 'bad' } : { text: t('rapid.restored', { name }) });
    onChanged();
  };
  return async ({ id, name }: { id: string; name: string }): Promise<boolean> => {
    const { data, error } = await archive({ id });
    const problem = problemOf(t, error, data?.archiveRapidResponse.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
    else toast({ text: t('rapid.deleted', { name }), action: { label: t('rapid.undo'), run: () => void undo(id, name) } });
    if (!problem) onChanged();
    return !problem;
  };
}
