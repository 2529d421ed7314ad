import '@fontsource-variable/inter/wght.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Messages } from './i18n/MessagesProvider.tsx';
import { messagesFor } from './i18n/server.ts';
import { Shell } from './shell/Shell.tsx';
import { asTheme, THEME_COOKIE } from './theme.ts';

export const metadata: Metadata = {
  title: { default: 'Samtal', template: '%s – Samtal' },
  description: 'Live chat and helpdesk',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  interactiveWidget: 'resizes-content',
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f7' },
    { media: '(prefers-color-scheme: dark)', color: '#16151d' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const speech = await messagesFor('common');
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang={speech.language} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <Messages {...speech}>
          <Shell>{children}</Shell>
        </Messages>
      </body>
    </html>
  );
}
