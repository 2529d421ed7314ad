'use client';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { type Column, Table } from '../../../../ui/Table.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { exportedWhat } from './exportedWhat.ts';
import { type AdminExportFragment, useAdminExportsQuery } from './exports.generated.ts';

/** Who has fetched what as a file, a page at a time: the newest matter. */
export function Exports() {
  const t = useMessages();
  const format = useFormat();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, reread] = useAdminExportsQuery({ variables: { after }, requestPolicy: 'cache-and-network' });
  const columns: Column<AdminExportFragment>[] = [
    {
      id: 'who',
      header: t('admin.exports.who'),
      head: true,
      cell: ({ agent, at }) => (
        <>
          <b className="block font-semibold">{agent?.name ?? t('admin.exports.program')}</b>
          <span className="text-meta text-ink-3">{format.moment(at)}</span>
        </>
      ),
    },
    { id: 'what', header: t('admin.exports.what'), cell: (one) => <What exported={one} /> },
  ];
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h2 className="m-0 text-title font-semibold tracking-[-0.01em]">{t('admin.exports.title')}</h2>
        <p className="m-0 mt-1 text-meta text-ink-2">{t('admin.exports.text')}</p>
      </div>
      <Loaded data={data?.exports} error={error} fetching={fetching} onRetry={() => reread({ requestPolicy: 'network-only' })}>
        {({ nodes, pageInfo }) => (
          <>
            {nodes.length > 0 ? (
              <Table caption={t('admin.exports.title')} columns={columns} rows={nodes} keyOf={({ id }) => id} />
            ) : (
              <p className="m-0 text-list text-ink-2">{t('admin.exports.none')}</p>
            )}
            <div className="flex gap-2 empty:hidden">
              {after && <Button onClick={() => setAfter(null)}>{t('admin.exports.newest')}</Button>}
              {pageInfo.hasNextPage && <Button onClick={() => setAfter(pageInfo.endCursor)}>{t('admin.exports.older')}</Button>}
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}

function What({ exported: { format: as, conversation, list } }: { exported: AdminExportFragment }) {
  const t = useMessages();
  const format = useFormat();
  const name = conversation?.visitorName ?? t('common.visitor');
  return (
    <span className="min-w-0 cards:text-right">
      {list && t('admin.exports.list')}
      {!list && !conversation && t('admin.exports.gone')}
      {conversation && (
        <a href={`/conversations/${conversation.id}`} className="text-accent-ink">
          {t('admin.exports.conversation', { name })}
        </a>
      )}
      <span className="block text-meta wrap-anywhere text-ink-2">
        {list ? exportedWhat(t, format.moment, list).join(' · ') || t('admin.exports.all') : t(as === 'JSON' ? 'export.asJson' : 'export.asText')}
      </span>
    </span>
  );
}
