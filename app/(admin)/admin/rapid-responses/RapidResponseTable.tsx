'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { RapidFragment } from '../../../rapid/rapid.generated.ts';
import { RapidClip } from '../../../rapid/RapidClip.tsx';
import { RapidUse } from '../../../rapid/RapidUse.tsx';
import { useRapidRemoval } from '../../../rapid/useRapidRemoval.ts';
import { useSharedWith } from '../../../rapid/useSharedWith.ts';
import { actionsClass } from '../parts/RowActions.tsx';

interface RapidResponseTableProps {
  responses: readonly RapidFragment[];
  onEdit: (response: RapidFragment) => void;
  onChanged: () => void;
}

export function RapidResponseTable({ responses, onEdit, onChanged }: RapidResponseTableProps) {
  const t = useMessages();
  const remove = useRapidRemoval(onChanged);
  const columns: Column<RapidFragment>[] = [
    {
      id: 'name',
      header: t('common.name'),
      head: true,
      className: 'rows:w-48',
      cell: ({ name, folder }) => (
        <>
          <b className="block font-semibold break-all text-accent-ink cards:pr-20">#{name}</b>
          {folder && <span className="block text-meta text-ink-3">{folder}</span>}
        </>
      ),
    },
    {
      id: 'text',
      header: t('rapid.answer'),
      cell: ({ text, files }) => (
        <>
          <span className="line-clamp-2 whitespace-pre-line text-ink-2">{text}</span>
          <RapidClip count={files.length} />
        </>
      ),
    },
    { id: 'use', header: t('rapid.use'), className: 'rows:w-56', cell: (response) => <Facts response={response} /> },
    {
      id: 'actions',
      header: t('admin.actions'),
      hideHeader: true,
      align: 'end',
      className: actionsClass,
      cell: (response) =>
        response.viewerCanManage && (
          <span className="inline-flex">
            <IconButton label={t('rapid.editName', { name: response.name })} icon={<Pencil />} onClick={() => onEdit(response)} />
            <IconButton label={t('rapid.deleteName', { name: response.name })} icon={<Trash2 />} onClick={() => void remove(response)} />
          </span>
        ),
    },
  ];
  return <Table caption={t('admin.rapidResponses.title')} columns={columns} rows={responses} keyOf={({ id }) => id} />;
}

function Facts({ response }: { response: RapidFragment }) {
  return (
    <span className="text-meta text-ink-2">
      <span className="block">{useSharedWith(response)}</span>
      <RapidUse response={response} />
    </span>
  );
}
