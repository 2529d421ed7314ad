'use client';
import { Chip } from '../../../../ui/Chip.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { Stars } from '../../../(workspace)/conversations/details/Rating.tsx';
import { ConversationName } from './ConversationName.tsx';
import { FirstResponse } from './FirstResponse.tsx';
import type { FoundConversation } from './useConversations.ts';

interface ConversationTableProps {
  conversations: readonly FoundConversation[];
  onOpen: (id: string, seq?: number | null) => void;
}

export function ConversationTable({ conversations, onOpen }: ConversationTableProps) {
  const t = useMessages();
  const format = useFormat();
  const columns: Column<FoundConversation>[] = [
    { id: 'name', header: t('common.visitor'), head: true, className: 'rows:max-w-72 tight:max-w-56', cell: (row) => <ConversationName conversation={row} onOpen={onOpen} /> },
    { id: 'label', header: t('admin.label'), cell: ({ label }) => (label ? <Chip color={label.color}>{label.name}</Chip> : <span className="text-ink-3">–</span>) },
    { id: 'agent', header: t('common.agent'), cell: ({ agent }) => agent?.name ?? '–' },
    { id: 'site', header: t('filter.site'), spare: true, cell: ({ site }) => site?.name ?? '–' },
    { id: 'started', header: t('admin.conversations.started'), cell: ({ startedAt }) => <span className="text-ink-2 rows:whitespace-nowrap tight:whitespace-normal">{format.moment(startedAt)}</span> },
    { id: 'messages', header: t('admin.statistics.messages'), spare: true, align: 'end', cell: ({ messageCount }) => format.number(messageCount) },
    { id: 'response', header: t('admin.conversations.firstResponse'), align: 'end', cell: (row) => <FirstResponse conversation={row} /> },
    { id: 'rating', header: t('filter.rating'), align: 'end', cell: ({ survey }) => <Stars rating={survey?.rating ?? null} /> },
  ];
  return <Table caption={t('admin.conversations.title')} columns={columns} rows={conversations} keyOf={({ id }) => id} compact />;
}
