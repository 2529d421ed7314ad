import { Circle, Keyboard, LogOut, MessageSquareText, RefreshCw, Search } from 'lucide-react';
import { Suspense, useState, useSyncExternalStore } from 'react';
import { onDemand } from '../../ui/onDemand.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import { leaveOnPurpose } from '../live/signedOut.ts';
import { signOut } from '../signin/attempt.ts';
import { onUpdate, updateWaits } from './update.ts';
import { type Command, menuItem, useOffer } from './commands.ts';
import { openPalette } from './palette/wish.ts';
import { presenceDot, presenceKey, usePresence } from './usePresence.ts';

const StatusDialog = onDemand(() => import('./StatusDialog.tsx'), 'StatusDialog');

const OnlineDot = () => <Circle className="fill-ok-fill text-ok-fill" />;
const AwayDot = () => <Circle className="fill-warn-fill text-warn-fill" />;

const mostShown = 30;
const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown).trimEnd()}…` : text);

export function MeMenu({ onHelp }: { onHelp: () => void }) {
  const t = useMessages();
  const { me } = useLive();
  const { shown, choose } = usePresence();
  const [status, setStatus] = useState(false);
  const update = useSyncExternalStore(onUpdate, updateWaits, () => false);

  const leave = async () => {
    leaveOnPurpose();
    await import('./beside/browserPush.ts').then(({ forgetBrowser }) => forgetBrowser(), () => {});
    await signOut();
    location.assign('/signin?reason=ended');
  };
  const commands: Command[] = [
    { id: 'online', label: 'presence.online', Icon: OnlineDot, checked: shown === 'ONLINE', run: () => void choose('ONLINE') },
    { id: 'away', label: 'presence.away', Icon: AwayDot, checked: shown === 'AWAY', run: () => void choose('AWAY') },
    {
      id: 'status',
      label: me.statusText ? 'status.change' : 'status.set',
      values: { text: shortened(me.statusText) },
      Icon: MessageSquareText,
      run: () => setStatus(true),
    },
    { id: 'help', label: 'rail.shortcuts', Icon: Keyboard, shortcut: 'help', run: onHelp },
    { id: 'signOut', label: 'rail.signOut', Icon: LogOut, run: () => void leave() },
  ];
  if (update) commands.unshift({ id: 'reload', label: 'update.menu', Icon: RefreshCw, run: () => location.reload() });
  useOffer('me', commands);
  const palette: Command = { id: 'palette', label: 'palette.open', Icon: Search, shortcut: 'palette', run: () => openPalette() };
  return (
    <>
      <Menu
        label={me.name}
        align="start"
        items={[palette, ...commands].map((command) => menuItem(t, command))}
        trigger={(props) => (
          <button
            type="button"
            {...props}
            aria-label={t('rail.me', { name: me.name, presence: t(presenceKey[shown]) })}
            className="mt-1 grid size-10 place-items-center rounded-full pointer-coarse:size-11 border-0 bg-transparent p-0 [--surface:var(--rail)] focus-visible:outline-rail-on max-pane:mt-0"
          >
            <Avatar id={me.id} name={me.name} picture={me.avatarUrl} dot={presenceDot[shown]} />
          </button>
        )}
      />
      <Suspense>{status && <StatusDialog onClose={() => setStatus(false)} />}</Suspense>
    </>
  );
}
