import { cx } from '../../ui/cx.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import { MeMenu } from './MeMenu.tsx';
import { areas, managesAnything } from './places.ts';
import { RailLink } from './RailLink.tsx';
import { useUnread } from './useUnread.ts';

interface RailProps {
  hiddenOnPhone: boolean;
  onHelp: () => void;
}

export function Rail({ hiddenOnPhone, onHelp }: RailProps) {
  const t = useMessages();
  const { permissions } = useLive();
  const unread = useUnread();
  return (
    <nav
      aria-label={t('rail.areas')}
      className={cx(
        'flex w-15 shrink-0 flex-col items-center gap-1 bg-rail py-3 text-rail-ink',
        'max-pane:w-full max-pane:flex-row max-pane:justify-around max-pane:px-2 max-pane:pt-1.5 max-pane:pb-[max(0.375rem,env(safe-area-inset-bottom))]',
        hiddenOnPhone && 'max-pane:hidden',
      )}
    >
      <span
        aria-hidden="true"
        className="mb-3 grid size-9 place-items-center rounded-card bg-[linear-gradient(140deg,#7a68f0,#4a39bf)] text-[15px] font-bold text-white max-pane:hidden"
      >
        S
      </span>
      <RailLink {...areas.conversations} badge={unread} badgeLabel={t('rail.unread', { count: unread })} />
      <RailLink {...areas.history} />
      <RailLink {...areas.agents} />
      {managesAnything(permissions) && <RailLink {...areas.admin} />}
      <span className="flex-1 max-pane:hidden" />
      <RailLink {...areas.settings} />
      <MeMenu onHelp={onHelp} />
    </nav>
  );
}
