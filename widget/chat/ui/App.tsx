import { useEffect } from 'preact/hooks';
import { Announcer } from './Announcer.tsx';
import { Panel } from './Panel.tsx';
import { useChatState, useScene } from './scene.ts';

export function App() {
  const { frame, words } = useScene();
  const { open, unread } = useChatState();

  useEffect(() => {
    const { launcher, badge } = frame;
    launcher.ariaLabel = open ? words.close : unread > 0 ? words.launcherUnread(unread) : words.launcher;
    badge.textContent = unread > 99 ? '99+' : unread > 0 ? String(unread) : '';
  }, [open, unread, words, frame]);

  return (
    <>
      {open && <Panel />}
      <Announcer />
    </>
  );
}
