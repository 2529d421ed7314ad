import { LayoutDashboard, Search } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { openPalette } from '../../../shell/palette/wish.ts';
import { keyOf } from '../../../shell/shortcuts.ts';
import { PresenceSwitch } from './PresenceSwitch.tsx';
import { MySlots } from './MySlots.tsx';

export function ListHeader({ onOverview }: { onOverview: () => void }) {
  const t = useMessages();
  return (
    <header className="border-b border-line px-4 pt-3.5 pb-3">
      <div className="mb-2 flex h-7 items-center gap-0.5 pointer-coarse:h-11">
        <h1 className="m-0 min-w-0 flex-1 truncate text-title font-semibold tracking-[-0.01em]">{t('list.title')}</h1>
        <span className="pane:hidden">
          <IconButton label={t('dashboard.title')} icon={<LayoutDashboard />} onClick={onOverview} />
        </span>
        <IconButton label={t('palette.title')} shortcut={keyOf('palette')} icon={<Search />} onClick={() => openPalette()} />
        <PresenceSwitch />
      </div>
      <MySlots />
    </header>
  );
}
