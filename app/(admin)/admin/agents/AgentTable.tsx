'use client';
import { Archive, EllipsisVertical, MonitorSmartphone, Pencil } from 'lucide-react';
import { Badge } from '../../../../ui/Badge.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { Menu } from '../../../../ui/Menu.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import type { Translate } from '../../../i18n/messages.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { actionsClass } from '../parts/RowActions.tsx';
import { AgentName } from './AgentName.tsx';
import type { AdminAgentFragment } from './agents.generated.ts';
import { roleName } from './names.ts';

interface AgentTableProps {
  agents: readonly AdminAgentFragment[];
  onEdit: (agent: AdminAgentFragment) => void;
  onSessions: (agent: AdminAgentFragment) => void;
  onArchive: (agent: AdminAgentFragment) => void;
}

export function AgentTable({ agents, ...actions }: AgentTableProps) {
  const t = useMessages();
  const columns: Column<AdminAgentFragment>[] = [
    { id: 'name', header: t('common.name'), head: true, cell: (agent) => <AgentName agent={agent} onEdit={actions.onEdit} /> },
    { id: 'role', header: t('admin.agents.role'), cell: (agent) => t(roleName(agent.role)) },
    { id: 'groups', header: t('admin.groups.title'), cell: (agent) => agent.groups.map(({ name }) => name).join(', ') || '–' },
    { id: 'office', header: t('admin.agents.office'), cell: (agent) => <Office agent={agent} t={t} /> },
    { id: 'priority', header: t('admin.agents.priority'), align: 'end', cell: ({ priority }) => priority },
    { id: 'slots', header: t('admin.agents.slots'), align: 'end', cell: (agent) => `${agent.activeChats}/${agent.maxActiveChats}` },
    { id: 'actions', header: t('admin.actions'), hideHeader: true, align: 'end', className: actionsClass, cell: (agent) => <Actions agent={agent} {...actions} /> },
  ];
  return <Table caption={t('admin.agents.title')} columns={columns} rows={agents} keyOf={({ id }) => id} compact />;
}

function Office({ agent, t }: { agent: AdminAgentFragment; t: Translate }) {
  if (agent.archivedAt) return <Badge tone="neutral">{t('admin.archived')}</Badge>;
  return agent.frontOffice ? t('admin.agents.front') : <span className="text-ink-3">{t('admin.agents.back')}</span>;
}

function Actions({ agent, onEdit, onSessions, onArchive }: Omit<AgentTableProps, 'agents'> & { agent: AdminAgentFragment }) {
  const t = useMessages();
  if (!agent.viewerCanManage || agent.archivedAt) return null;
  const items = [
    { id: 'edit', label: t('common.edit'), icon: <Pencil />, onSelect: () => onEdit(agent) },
    { id: 'sessions', label: t('admin.sessions.title'), icon: <MonitorSmartphone />, onSelect: () => onSessions(agent) },
    { id: 'archive', label: t('common.archive'), icon: <Archive />, danger: true, onSelect: () => onArchive(agent) },
  ];
  const label = t('admin.actionsFor', { name: agent.name });
  return (
    <span className="relative z-1">
      <Menu label={label} items={items} trigger={(props) => <IconButton {...props} label={label} icon={<EllipsisVertical />} />} />
    </span>
  );
}
