'use client';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { type AdminRapidResponseFragment, useAdminArchiveRapidResponseMutation } from './rapidResponses.generated.ts';

export function useRapidResponseArchival(onDone: () => void) {
  const t = useMessages();
  const [, archive] = useAdminArchiveRapidResponseMutation();
  return useRemoval<AdminRapidResponseFragment>({
    title: ({ name }) => t('admin.archiveTitle', { name: `#${name}` }),
    text: () => t('admin.rapidResponses.archiveText'),
    confirmLabel: t('common.archive'),
    doneText: ({ name }) => t('admin.archivedToast', { name: `#${name}` }),
    send: async ({ id }) => {
      const { data, error } = await archive({ id });
      return { error, problems: data?.archiveRapidResponse.userErrors };
    },
    onDone,
  });
}
