'use client';
import { Badge } from '../../../../ui/Badge.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { useSubmit } from '../parts/useSubmit.ts';
import { type AdminAgentSessionsQuery, useAdminRevokeSessionMutation } from './agents.generated.ts';
import { browserName } from './browserName.ts';

type Session = NonNullable<AdminAgentSessionsQuery['agent']>['sessions'][number];

export function SessionRow({ session, onRevoked }: { session: Session; onRevoked: () => void }) {
  const t = useMessages();
  const format = useFormat();
  const [, revoke] = useAdminRevokeSessionMutation();
  const { submit, pending, general } = useSubmit();
  const browser = browserName(session.userAgent) ?? t('admin.sessions.unknownBrowser');
  const signOut = () =>
    submit(async () => {
      const { data, error } = await revoke({ id: session.id });
      return { error, problems: data?.revokeSession.userErrors };
    }, onRevoked);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-3 last:border-0">
      <div className="min-w-0 flex-1 text-list" title={session.userAgent}>
        <div className="flex items-center gap-2 font-medium">
          {browser}
          {session.current && <Badge tone="ok">{t('admin.sessions.current')}</Badge>}
        </div>
        <div className="text-meta text-ink-3">
          {session.address} · {t('admin.sessions.since', { at: format.moment(session.createdAt) })}
        </div>
      </div>
      <Button size="sm" pending={pending} onClick={signOut} aria-label={t('admin.sessions.signOutOf', { browser })}>
        {t('admin.sessions.signOut')}
      </Button>
      {general && <ErrorNote title={general} />}
    </li>
  );
}
