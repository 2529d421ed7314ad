import { useEffect } from 'preact/hooks';
import { Announcer } from './Announcer.tsx';
import { Panel } from './Panel.tsx';
import { useChatState, useScene } from './scene.ts';

export function App() {
  const { frame, words } = useScene();
  const { open, unread } = useChatState();

  useEffect(() => {
    const { launcher, badge } = frame;
    const name = unread > 0 ? words.launcherUnread(unread) : words.launcher;
    launcher.setAttribute('aria-label', open ? words.close : name);
    badge.replaceChildren(...(unread > 0 ? [unread > 99 ? '99+' : String(unread)] : []));
  }, [open, unread, words, frame]);

  return (
    <>
      {open && <Panel />}
      <Announcer />
    </>
  );
}
