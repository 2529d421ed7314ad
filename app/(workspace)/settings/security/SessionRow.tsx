import { Badge } from '../../../../ui/Badge.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { browserName } from '../../../(admin)/admin/agents/browserName.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSave } from '../useSave.ts';
import { type MySessionsQuery, useRevokeMySessionMutation } from './security.generated.ts';

type Session = NonNullable<MySessionsQuery['agent']>['sessions'][number];

export function SessionRow({ session, onRevoked }: { session: Session; onRevoked: () => void }) {
  const t = useMessages();
  const format = useFormat();
  const { pending, save } = useSave();
  const [, revoke] = useRevokeMySessionMutation();
  const browser = browserName(session.userAgent) ?? t('settings.sessions.unknown');
  const signOut = async () => {
    const done = await save(async () => {
      const { data, error } = await revoke({ id: session.id });
      return { error, userErrors: data?.revokeSession.userErrors };
    }, t('settings.sessions.done'));
    if (done) onRevoked();
  };
  return (
    <li className="flex items-center gap-3 border-b border-line py-3 last:border-0">
      <div className="min-w-0 flex-1 text-list" title={session.userAgent}>
        <div className="flex items-center gap-2 font-medium">
          {browser}
          {session.current && <Badge tone="ok">{t('settings.sessions.current')}</Badge>}
        </div>
        <div className="text-meta text-ink-3">
          {t('settings.sessions.since', { address: session.address, moment: format.dateTime(session.createdAt) })}
        </div>
      </div>
      {!session.current && (
        <Button size="sm" pending={pending} onClick={() => void signOut()} aria-label={t('settings.sessions.signOutOf', { browser })}>
          {t('settings.sessions.signOut')}
        </Button>
      )}
    </li>
  );
}
