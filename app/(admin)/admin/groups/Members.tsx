'use client';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

const shown = 5;

/** A few faces and how many there are; the names for who cannot see faces. */
export function Members({ agents }: { agents: readonly { id: string; name: string; avatarUrl: string | null }[] }) {
  const t = useMessages();
  if (agents.length === 0) return <span className="text-warn">{t('admin.groups.noAgents')}</span>;
  return (
    <span className="flex items-center gap-2" title={agents.map(({ name }) => name).join(', ')}>
      <span className="flex -space-x-1.5" aria-hidden="true">
        {agents.slice(0, shown).map(({ id, name, avatarUrl }) => (
          <span key={id} className="rounded-full ring-2 ring-surface">
            <Avatar id={id} name={name} picture={avatarUrl} size="sm" />
          </span>
        ))}
      </span>
      <span className="text-ink-2">{t('admin.groups.agentCount', { count: agents.length })}</span>
    </span>
  );
}
