'use client';
import { Chip } from '../../../../ui/Chip.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { actionsClass, RowActions } from '../parts/RowActions.tsx';
import type { AdminGroupFragment } from './groups.generated.ts';
import { Members } from './Members.tsx';

interface GroupTableProps {
  groups: readonly AdminGroupFragment[];
  onEdit: (group: AdminGroupFragment) => void;
  onArchive: (group: AdminGroupFragment) => void;
}

export function GroupTable({ groups, onEdit, onArchive }: GroupTableProps) {
  const t = useMessages();
  const columns: Column<AdminGroupFragment>[] = [
    { id: 'name', header: t('common.name'), head: true, cell: ({ name }) => <b className="block font-semibold cards:pr-20">{name}</b> },
    { id: 'agents', header: t('admin.agents.title'), cell: ({ agents }) => <Members agents={agents} /> },
    { id: 'sites', header: t('admin.sites.title'), cell: ({ sites }) => <Sites sites={sites} /> },
    {
      id: 'actions',
      header: t('admin.actions'),
      hideHeader: true,
      align: 'end',
      className: actionsClass,
      cell: (group) => <RowActions name={group.name} onEdit={() => onEdit(group)} onArchive={() => onArchive(group)} />,
    },
  ];
  return <Table caption={t('admin.groups.title')} columns={columns} rows={groups} keyOf={({ id }) => id} />;
}

function Sites({ sites }: { sites: AdminGroupFragment['sites'] }) {
  if (sites.length === 0) return <span className="text-ink-3">–</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {sites.map(({ id, name }) => (
        <Chip key={id}>{name}</Chip>
      ))}
    </span>
  );
}
