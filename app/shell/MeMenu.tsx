import { Circle, Keyboard, LogOut, MessageSquareText } from 'lucide-react';
import { Suspense, useState } from 'react';
import { onDemand } from '../../ui/onDemand.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import { leaveOnPurpose } from '../live/signedOut.ts';
import { signOut } from '../signin/attempt.ts';
import { presenceDot, presenceKey, usePresence } from './usePresence.ts';

const StatusDialog = onDemand(() => import('./StatusDialog.tsx'), 'StatusDialog');

const mostShown = 30;
const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown).trimEnd()}…` : text);

export function MeMenu({ onHelp }: { onHelp: () => void }) {
  const t = useMessages();
  const { me } = useLive();
  const { shown, choose } = usePresence();
  const [status, setStatus] = useState(false);

  const leave = async () => {
    leaveOnPurpose();
    await signOut();
    location.assign('/signin?reason=ended');
  };
  return (
    <>
      <Menu
        label={me.name}
        align="start"
        items={[
          {
            id: 'online',
            label: t('presence.online'),
            icon: <Circle className="fill-ok-fill text-ok-fill" />,
            checked: shown === 'ONLINE',
            onSelect: () => void choose('ONLINE'),
          },
          {
            id: 'away',
            label: t('presence.away'),
            icon: <Circle className="fill-warn-fill text-warn-fill" />,
            checked: shown === 'AWAY',
            onSelect: () => void choose('AWAY'),
          },
          {
            id: 'status',
            label: me.statusText ? t('status.change', { text: shortened(me.statusText) }) : t('status.set'),
            icon: <MessageSquareText />,
            onSelect: () => setStatus(true),
          },
          { id: 'help', label: t('rail.shortcuts'), icon: <Keyboard />, shortcut: '?', onSelect: onHelp },
          { id: 'signOut', label: t('rail.signOut'), icon: <LogOut />, onSelect: () => void leave() },
        ]}
        trigger={(props) => (
          <button
            type="button"
            {...props}
            aria-label={t('rail.me', { name: me.name, presence: t(presenceKey[shown]) })}
            className="mt-1 grid size-10 place-items-center rounded-full border-0 bg-transparent p-0 [--surface:var(--rail)] focus-visible:outline-rail-on max-pane:mt-0"
          >
            <Avatar id={me.id} name={me.name} dot={presenceDot[shown]} />
          </button>
        )}
      />
      <Suspense>{status && <StatusDialog onClose={() => setStatus(false)} />}</Suspense>
    </>
  );
}
