import type { ReactNode } from 'react';
import { Messages } from '../../i18n/MessagesProvider.tsx';
import { messagesFor } from '../../i18n/server.ts';
import { SettingsNav } from './SettingsNav.tsx';

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <Messages {...await messagesFor('settings', 'writing', 'avatar')}>
      <div className="flex min-h-0 flex-1 max-pane:flex-col">
        <SettingsNav />
        <main id="content" tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface outline-none">
          <div className="mx-auto max-w-2xl px-8 py-6 max-pane:px-4 max-pane:py-4">{children}</div>
        </main>
      </div>
    </Messages>
  );
}
