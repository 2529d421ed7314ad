import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { serverMessages } from '../../i18n/server.ts';
import type { SettingsSection } from './sections.ts';

export async function settingsMetadata({ title }: SettingsSection): Promise<Metadata> {
  const t = await serverMessages('settings');
  return { title: t(title) };
}

export async function SettingsPage({ section, children }: { section: SettingsSection; children: ReactNode }) {
  const t = await serverMessages('settings');
  return (
    <>
      <PageHeader title={t(section.title)} description={t(section.text)} />
      {children}
    </>
  );
}
