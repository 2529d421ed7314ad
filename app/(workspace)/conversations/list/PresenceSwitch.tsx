import { ChevronDown } from 'lucide-react';
import { cx } from '../../../../ui/cx.ts';
import { Menu } from '../../../../ui/Menu.tsx';
import type { Presence } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { presenceKey, usePresence } from '../../../shell/usePresence.ts';

const colors: Record<Presence, string> = { ONLINE: 'text-ok', AWAY: 'text-warn', OFFLINE: 'text-ink-3' };

export function PresenceSwitch() {
  const t = useMessages();
  const { shown, idleFor, choose } = usePresence();
  return (
    <Menu
      label={t('presence.choose')}
      items={[
        { id: 'online', label: t('presence.online'), checked: shown === 'ONLINE', onSelect: () => void choose('ONLINE') },
        { id: 'away', label: t('presence.away'), checked: shown === 'AWAY', onSelect: () => void choose('AWAY') },
      ]}
      trigger={(props) => (
        <button
          type="button"
          {...props}
          aria-label={`${t('presence.choose')}: ${idleFor ? t('presence.idle', { count: idleFor }) : t(presenceKey[shown])}`}
          className={cx(
            '-mr-2 flex h-7 items-center gap-1.5 rounded-control border-0 bg-transparent px-2 text-meta font-medium hover:bg-hover pointer-coarse:h-11',
            colors[shown],
          )}
        >
          <span aria-hidden="true" className="size-2 rounded-full bg-current" />
          {t(presenceKey[shown])}
          <ChevronDown aria-hidden="true" className="size-3.5 stroke-[1.7] text-ink-3" />
        </button>
      )}
    />
  );
}
