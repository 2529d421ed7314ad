import type { MetadataRoute } from 'next';
import { serverMessages } from './i18n/server.ts';

/** Fetched without cookies, so in the browser's language. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await serverMessages('workspace', 'presence', 'client');
  const shortcut = (name: string, url: string) => ({ name, url, icons: [{ src: '/icons/192.png', sizes: '192x192', type: 'image/png' }] });
  return {
    id: '/',
    name: 'Samtal',
    short_name: 'Samtal',
    description: t('install.description'),
    lang: t('install.lang'),
    start_url: '/conversations',
    scope: '/',
    display: 'standalone',
    background_color: '#faf9f7',
    theme_color: '#faf9f7',
    categories: ['business', 'productivity'],
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [shortcut(t('rail.conversations'), '/conversations'), shortcut(t('online.title'), '/visitors'), shortcut(t('rail.history'), '/history')],
  };
}
