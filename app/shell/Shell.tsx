import type { ReactNode } from 'react';
import { Messages } from '../i18n/MessagesProvider.tsx';
import { messagesFor } from '../i18n/server.ts';
import { Live } from '../live/Live.tsx';
import { currentViewer } from '../viewer.ts';
import { Frame } from './Frame.tsx';
import { initialInbox } from './initialData.ts';

/**
 * Rail, live connection and toasts around every page of a signed-in agent, admin pages too: whoever works there is
 * still Online. In the root layout, so that nothing of it starts anew from page to page. Pages bring their own `<main>`.
 */
export async function Shell({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!viewer) return children;
  const { agent, permissions } = viewer;
  return (
    <Messages {...await messagesFor('workspace', 'beside', 'client', 'emoji', 'presence', 'rapid')}>
      <Live agent={{ ...agent, archivedAt: null }} permissions={permissions} initial={await initialInbox()} serverNow={Date.now()}>
        <Frame build={process.env.SAMTAL_BUILD ?? ''}>{children}</Frame>
      </Live>
    </Messages>
  );
}
