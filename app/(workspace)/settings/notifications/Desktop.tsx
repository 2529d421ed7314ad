'use client';
import { useSyncExternalStore } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { subscribeSettings } from '../../conversations/list/settings.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { type DesktopState, desktopState, showOnDesktop, turnDesktop } from '../../../shell/beside/desktop.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { BlockedHelp } from './BlockedHelp.tsx';

export function Desktop() {
  const t = useMessages();
  const state = useSyncExternalStore(follow, desktopState, (): DesktopState => 'off');
  return (
    <SettingsPart title={t('notify.title')}>
      {state === 'unsupported' && <p className="m-0 text-list text-ink-2">{t('notify.unsupported')}</p>}
      {state === 'blocked' && <BlockedHelp />}
      {(state === 'ask' || state === 'off' || state === 'on') && (
        <Switch
          label={t('notify.on')}
          hint={state === 'ask' ? `${t('notify.hint')} ${t('notify.ask')}` : t('notify.hint')}
          checked={state === 'on'}
          onChange={(on) => void turnDesktop(on)}
        />
      )}
      {state === 'on' && (
        <div className="mt-2">
          <Button size="sm" onClick={() => void showOnDesktop({ title: 'Samtal', body: t('notify.tried'), tag: 'try', path: null })}>
            {t('notify.try')}
          </Button>
        </div>
      )}
    </SettingsPart>
  );
}

/** The browser's own settings may change it under an open page. */
function follow(listener: () => void): () => void {
  const leave = subscribeSettings(listener);
  window.addEventListener('focus', listener);
  return () => {
    leave();
    window.removeEventListener('focus', listener);
  };
}
