import { useEffect, useEffectEvent } from 'react';
import type { Permission, UnservedReason } from '../../../__generated__/schema.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { MessageKey } from '../../../i18n/messages.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { PageLink } from '../../../shell/PageLink.tsx';
import { useUnservedQuery } from './unserved.generated.ts';

/** Sites open and close by the clock. */
const rereadMs = 30_000;

/** Who is Online and alone is told what to expect: the next visitor, or why none comes and who can mend that. */
export function Unserved() {
  const t = useMessages();
  const format = useFormat();
  const { me, permissions, generation } = useLive();
  const [{ data, error }, read] = useUnservedQuery({ variables: { id: me.id }, requestPolicy: 'cache-and-network' });
  const again = useEffectEvent(() => read({ requestPolicy: 'network-only' }));
  // What an administrator changes comes as a new snapshot.
  useEffect(() => again(), [generation, me.frontOffice]);
  useEffect(() => {
    const timer = setInterval(() => again(), rereadMs);
    return () => clearInterval(timer);
  }, []);

  if (!data?.agent) return error ? null : <span aria-hidden="true">&nbsp;</span>;
  const { unserved } = data.agent;
  if (!unserved) return t('list.empty.online');
  const { reason, opensAt } = unserved;
  const { permission, href, label } = mending[reason];
  return (
    <>
      {t(`list.unserved.${reason}`)} {opensAt && t('list.unserved.opens', { moment: format.dateTime(opensAt) })}
      {permissions.includes(permission) ? (
        <PageLink href={href} className="mt-2 block text-accent-ink">
          {t(label)}
        </PageLink>
      ) : (
        reason !== 'CLOSED' && t('list.unserved.ask')
      )}
    </>
  );
}

/** Where the reason is mended, and who may. */
const mending: Record<UnservedReason, { permission: Permission; href: string; label: MessageKey }> = {
  BACK_OFFICE: { permission: 'MANAGE_AGENTS', href: '/admin/agents', label: 'list.unserved.toAgents' },
  NO_GROUP: { permission: 'MANAGE_GROUPS', href: '/admin/groups', label: 'list.unserved.toGroups' },
  NO_SITE: { permission: 'MANAGE_SITES', href: '/admin/sites', label: 'list.unserved.toSites' },
  CLOSED: { permission: 'MANAGE_SITES', href: '/admin/sites', label: 'list.unserved.toSites' },
};
