import { useClient } from 'urql';
import type { ExportFormat } from '../__generated__/schema.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { ConversationExportDocument } from './exports.generated.ts';
import { useSaving } from './useSaving.ts';

export function useConversationExport(id: string) {
  const t = useMessages();
  const client = useClient();
  const { lines, save } = useSaving();
  return {
    pending: lines !== null,
    run: (format: ExportFormat) =>
      save(
        async () => {
          const { data, error } = await client.query(ConversationExportDocument, { id, format }, { requestPolicy: 'network-only' }).toPromise();
          return { path: data?.conversation?.export?.path, error };
        },
        () => t('export.saved'),
      ),
  };
}
