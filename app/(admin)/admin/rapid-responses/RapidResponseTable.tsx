'use client';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { actionsClass, RowActions } from '../parts/RowActions.tsx';
import type { AdminRapidResponseFragment } from './rapidResponses.generated.ts';

interface RapidResponseTableProps {
  responses: readonly AdminRapidResponseFragment[];
  onEdit: (response: AdminRapidResponseFragment) => void;
  onArchive: (response: AdminRapidResponseFragment) => void;
}

export function RapidResponseTable({ responses, onEdit, onArchive }: RapidResponseTableProps) {
  const t = useMessages();
  const columns: Column<AdminRapidResponseFragment>[] = [
    {
      id: 'name',
      header: t('common.name'),
      head: true,
      className: 'rows:w-48',
      cell: ({ name }) => <b className="block font-semibold break-all text-accent-ink cards:pr-20">#{name}</b>,
    },
    { id: 'text', header: t('admin.rapidResponses.answer'), cell: ({ text }) => <span className="line-clamp-2 whitespace-pre-line text-ink-2">{text}</span> },
    {
      id: 'actions',
      header: t('admin.actions'),
      hideHeader: true,
      align: 'end',
      className: actionsClass,
      cell: (response) => response.viewerCanManage && <RowActions name={`#${response.name}`} onEdit={() => onEdit(response)} onArchive={() => onArchive(response)} />,
    },
  ];
  return <Table caption={t('admin.rapidResponses.title')} columns={columns} rows={responses} keyOf={({ id }) => id} />;
}
