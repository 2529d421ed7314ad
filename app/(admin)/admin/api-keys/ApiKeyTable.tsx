'use client';
import { Badge } from '../../../../ui/Badge.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { permissionName } from '../parts/permissions.ts';
import { useFormat } from '../parts/useFormat.ts';
import type { AdminApiKeyFragment } from './apiKeys.generated.ts';

interface ApiKeyTableProps {
  apiKeys: readonly AdminApiKeyFragment[];
  onRevoke: (apiKey: AdminApiKeyFragment) => void;
}

export function ApiKeyTable({ apiKeys, onRevoke }: ApiKeyTableProps) {
  const t = useMessages();
  const format = useFormat();
  const columns: Column<AdminApiKeyFragment>[] = [
    { id: 'name', header: t('common.name'), head: true, cell: (key) => <KeyName apiKey={key} /> },
    {
      id: 'permissions',
      header: t('admin.permissions'),
      className: 'cards:flex-col cards:items-start! cards:gap-0!',
      cell: ({ permissions }) => <span className="text-ink-2">{permissions.map((permission) => t(permissionName(permission))).join(', ')}</span>,
    },
    {
      id: 'made',
      header: t('admin.apiKeys.made'),
      cell: ({ createdAt, createdBy }) => (
        <span>
          {format.moment(createdAt)}
          <span className="block text-meta text-ink-3">{createdBy?.name ?? t('admin.apiKeys.commandLine')}</span>
        </span>
      ),
    },
    { id: 'used', header: t('admin.apiKeys.used'), cell: ({ lastUsedAt }) => (lastUsedAt ? format.moment(lastUsedAt) : t('admin.apiKeys.never')) },
    {
      id: 'actions',
      header: t('admin.actions'),
      hideHeader: true,
      align: 'end',
      cell: (key) =>
        key.revokedAt ? (
          <Badge tone="neutral">{t('admin.apiKeys.revoked')}</Badge>
        ) : (
          <Button size="sm" onClick={() => onRevoke(key)} aria-label={t('admin.apiKeys.revokeNamed', { name: key.name })}>
            {t('admin.apiKeys.revoke')}
          </Button>
        ),
    },
  ];
  return <Table caption={t('admin.apiKeys.title')} columns={columns} rows={apiKeys} keyOf={({ id }) => id} />;
}

function KeyName({ apiKey }: { apiKey: AdminApiKeyFragment }) {
  return (
    <>
      <b className={`block font-semibold ${apiKey.revokedAt ? 'text-ink-3 line-through' : ''}`}>{apiKey.name}</b>
      <code className="text-meta text-ink-3">{apiKey.prefix}…</code>
    </>
  );
}
