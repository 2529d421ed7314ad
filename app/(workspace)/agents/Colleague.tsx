import { Avatar } from '../../../ui/Avatar.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { cx } from '../../../ui/cx.ts';
import type { Presence } from '../../__generated__/schema.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import { presenceDot, presenceKey } from '../../shell/usePresence.ts';
import type { ColleaguesQuery } from './agents.generated.ts';

const colors: Record<Presence, string> = { ONLINE: 'text-ok', AWAY: 'text-warn', OFFLINE: 'text-ink-3' };

export function Colleague({ agent }: { agent: ColleaguesQuery['agents'][number] }) {
  const t = useMessages();
  const { me } = useLive();
  const { id, name, avatarUrl, title, department, statusText, frontOffice, presence, groups } = agent;
  const post = [title, department].filter(Boolean).join(' · ');
  return (
    <li className="flex items-start gap-3 border-b border-line py-3 text-list">
      <Avatar id={id} name={name} picture={avatarUrl} size="lg" dot={presenceDot[presence]} />
      <div className="min-w-0 flex-1">
        <div className="flex min-w-0 items-baseline gap-2">
          <b className="truncate font-semibold">{name}</b>
          {id === me.id && <span className="shrink-0 text-meta text-ink-3">{t('agents.you')}</span>}
          {!frontOffice && <span className="shrink-0 text-meta text-ink-3">{t('agents.backOffice')}</span>}
        </div>
        {post && <div className="truncate text-ink-2">{post}</div>}
        {statusText && <div className="text-ink-2 italic">{statusText}</div>}
        {groups.length > 0 && (
          <ul aria-label={t('agents.groups')} className="m-0 mt-1.5 flex list-none flex-wrap gap-1.5 p-0">
            {groups.map((group) => (
              <li key={group.id}>
                <Chip>{group.name}</Chip>
              </li>
            ))}
          </ul>
        )}
      </div>
      <span className={cx('shrink-0 text-meta font-medium', colors[presence])}>{t(presenceKey[presence])}</span>
    </li>
  );
}
