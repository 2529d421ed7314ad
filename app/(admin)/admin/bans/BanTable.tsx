'use client';
import { Badge } from '../../../../ui/Badge.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import type { AdminBanFragment } from './bans.generated.ts';

export function BanTable({ bans, onLift }: { bans: readonly AdminBanFragment[]; onLift: (ban: AdminBanFragment) => void }) {
  const t = useMessages();
  const format = useFormat();
  const nameOf = ({ visitor }: AdminBanFragment) => visitor.name ?? t('common.visitor');
  const columns: Column<AdminBanFragment>[] = [
    {
      id: 'visitor',
      header: t('admin.bans.visitor'),
      head: true,
      cell: (ban) => (
        <>
          <b className="block font-semibold">{ban.conversation ? <a href={`/conversations/${ban.conversation.id}`} className="text-accent-ink">{nameOf(ban)}</a> : nameOf(ban)}</b>
          <span className="text-meta text-ink-3">{ban.site?.name}</span>
        </>
      ),
    },
    { id: 'reason', header: t('admin.bans.reason'), cell: ({ reason }) => <span className="wrap-anywhere">{reason || '–'}</span> },
    {
      id: 'by',
      header: t('admin.bans.by'),
      cell: ({ agent, createdAt }) => (
        <span>
          {agent?.name ?? t('admin.bans.program')}
          <span className="block text-meta text-ink-3">{format.moment(createdAt)}</span>
        </span>
      ),
    },
    { id: 'until', header: t('admin.bans.until'), cell: ({ until }) => format.moment(until) },
    {
      id: 'actions',
      header: t('admin.actions'),
      hideHeader: true,
      align: 'end',
      cell: (ban) =>
        ban.viewerCanLift ? (
          <Button size="sm" onClick={() => onLift(ban)} aria-label={t('admin.bans.liftNamed', { name: nameOf(ban) })}>
            {t('admin.bans.lift')}
          </Button>
        ) : (
          <Badge tone="neutral">{ban.liftedAt ? (ban.liftedBy ? t('admin.bans.liftedBy', { name: ban.liftedBy.name }) : t('admin.bans.lifted')) : t('admin.bans.over')}</Badge>
        ),
    },
  ];
  return <Table caption={t('admin.bans.title')} columns={columns} rows={bans} keyOf={({ id }) => id} />;
}
