import { useState } from 'react';
import { useToast } from '../../../../ui/toastContext.ts';
import type { UpdateWorkspaceInput } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { useAdminUpdateWorkspaceMutation } from './workspace.generated.ts';

/** Saves at once what is chosen. `asked`: what is on its way, to be shown meanwhile. */
export function useUpdateWorkspace() {
  const t = useMessages();
  const toast = useToast();
  const [asked, setAsked] = useState<UpdateWorkspaceInput>({});
  const [, send] = useAdminUpdateWorkspaceMutation();
  return {
    asked,
    async update(input: UpdateWorkspaceInput) {
      setAsked(input);
      const { data, error } = await send({ input });
      setAsked({});
      const problem = problemOf(t, error, data?.updateWorkspace.userErrors);
      toast(problem ? { text: problem, tone: 'bad' } : { text: t('common.saved') });
    },
  };
}
