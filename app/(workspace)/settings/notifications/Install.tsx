'use client';
import { Download } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { useAlive } from '../../../../ui/useAlive.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { install, installOffer, isInstalled, onInstallOffer } from '../../../shell/install.ts';
import { SettingsPart } from '../SettingsPart.tsx';

export function Install() {
  const t = useMessages();
  const offered = useSyncExternalStore(onInstallOffer, () => installOffer() !== null, () => false);
  const installed = useAlive() && isInstalled();
  return (
    <SettingsPart title={t('install.title')}>
      <p className="m-0 mb-3 text-list text-ink-2">{t(installed ? 'install.done' : 'install.text')}</p>
      {offered && (
        <Button variant="primary" icon={<Download aria-hidden="true" />} onClick={() => void install()}>
          {t('install.do')}
        </Button>
      )}
      {!offered && !installed && (
        <ul className="m-0 flex list-disc flex-col gap-1.5 pl-5 text-list text-ink-2">
          <li>{t('install.how.chrome')}</li>
          <li>{t('install.how.android')}</li>
          <li>{t('install.how.safari')}</li>
        </ul>
      )}
    </SettingsPart>
  );
}
