'use client';
import { Download } from 'lucide-react';
import { useClient } from 'urql';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ConversationFilter } from '../__generated__/schema.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { ListExportDocument } from './exports.generated.ts';
import { useSaving } from './useSaving.ts';

interface ListExportProps {
  filter: ConversationFilter;
  search: string;
  /** Where there is no room for a word. */
  small?: boolean;
}

/** All that the filters let through, as CSV. The same button gives it up while it is on its way. */
export function ListExport({ filter, search, small = false }: ListExportProps) {
  const t = useMessages();
  const client = useClient();
  const { lines, cancel, save } = useSaving();
  const ask = async () => {
    const { data, error } = await client.query(ListExportDocument, { filter, search }, { requestPolicy: 'network-only' }).toPromise();
    return { path: data?.conversationsExport.path, error };
  };
  // The first line names the columns.
  const start = () => void save(ask, (count) => t('export.done', { count: Math.max(0, count - 1) }));
  if (lines !== null) {
    return (
      <span className="flex items-center gap-2 text-meta text-ink-2">
        <span role="status">{t('export.running', { count: Math.max(0, lines - 1) })}</span>
        <Button size="sm" onClick={cancel}>
          {t('export.cancel')}
        </Button>
      </span>
    );
  }
  if (small) return <IconButton label={t('export.listTitle')} icon={<Download />} size="sm" onClick={start} />;
  return (
    <Button icon={<Download />} title={t('export.listTitle')} onClick={start}>
      {t('export.list')}
    </Button>
  );
}
