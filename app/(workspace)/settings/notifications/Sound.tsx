'use client';
import { useSyncExternalStore } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { keepSetting, subscribeSettings } from '../../conversations/list/settings.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { chime, isSoundOn, soundSetting } from '../../../shell/beside/chime.ts';
import { SettingsPart } from '../SettingsPart.tsx';

export function Sound() {
  const t = useMessages();
  const on = useSyncExternalStore(subscribeSettings, isSoundOn, () => true);
  return (
    <SettingsPart title={t('sound.title')}>
      <Switch label={t('sound.on')} hint={t('sound.hint')} checked={on} onChange={(next) => keepSetting(soundSetting, next ? 'on' : 'off')} />
      <div className="mt-2">
        <Button size="sm" onClick={() => void chime('newConversation')}>
          {t('sound.try')}
        </Button>
      </div>
    </SettingsPart>
  );
}
