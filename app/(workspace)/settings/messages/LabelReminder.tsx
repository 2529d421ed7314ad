'use client';
import { useState } from 'react';
import { Switch } from '../../../../ui/Switch.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { useUpdateMe } from '../useUpdateMe.ts';

export function LabelReminder() {
  const t = useMessages();
  const { me } = useLive();
  const { update } = useUpdateMe();
  const [chosen, setChosen] = useState<boolean | null>(null);

  const choose = async (labelReminder: boolean) => {
    setChosen(labelReminder);
    await update({ labelReminder });
    setChosen(null);
  };
  return (
    <SettingsPart title={t('settings.labelReminder')}>
      <Switch label={t('settings.labelReminder.on')} hint={t('settings.labelReminder.hint')} checked={chosen ?? me.labelReminder} onChange={(on) => void choose(on)} />
    </SettingsPart>
  );
}
