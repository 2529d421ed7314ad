'use client';
import { useState } from 'react';
import { Switch } from '../../../../ui/Switch.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { useUpdateMe } from '../useUpdateMe.ts';
import { usePreviewAllowedQuery } from './livePreview.generated.ts';

export function LivePreview() {
  const t = useMessages();
  const { me } = useLive();
  const { update } = useUpdateMe();
  const [{ data }] = usePreviewAllowedQuery({ requestPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState<boolean | null>(null);
  const allowed = data?.workspace?.livePreview;

  const choose = async (livePreview: boolean) => {
    setChosen(livePreview);
    await update({ livePreview });
    setChosen(null);
  };
  return (
    <SettingsPart title={t('preview.display')}>
      <Switch
        label={t('preview.on')}
        hint={t(allowed === 'OFF' ? 'preview.forbidden' : allowed === 'ON_AND_TOLD' ? 'preview.told' : 'preview.hint')}
        checked={chosen ?? me.livePreview}
        onChange={(on) => void choose(on)}
      />
    </SettingsPart>
  );
}
