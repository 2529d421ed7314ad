'use client';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { type AdminAgentFragment, useAdminArchiveAgentMutation } from './agents.generated.ts';

export function useAgentArchival(onDone: () => void) {
  const t = useMessages();
  const [, archive] = useAdminArchiveAgentMutation();
  return useRemoval<AdminAgentFragment>({
    title: ({ name }) => t('admin.archiveTitle', { name }),
    text: ({ activeChats }) => (
      <>
        <p className="mt-0">{t('admin.agents.archiveText')}</p>
        {activeChats > 0 && <p className="mb-0 font-medium text-ink">{t('admin.agents.archiveChats', { count: activeChats })}</p>}
      </>
    ),
    confirmLabel: t('common.archive'),
    doneText: ({ name }) => t('admin.archivedToast', { name }),
    send: async ({ id }) => {
      const { data, error } = await archive({ id });
      return { error, problems: data?.archiveAgent.userErrors };
    },
    onDone,
  });
}
