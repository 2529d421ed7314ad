'use client';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { usePushState } from '../../../shell/beside/usePush.ts';
import { SettingsPart } from '../SettingsPart.tsx';

export function Push() {
  const t = useMessages();
  const { state, showText, turnOn, turnOff } = usePushState();
  if (state === 'unsupported' || state === 'blocked') {
    return (
      <SettingsPart title={t('push.title')}>
        <p className="m-0 text-list text-ink-2">{t(`push.${state}`)}</p>
      </SettingsPart>
    );
  }
  return (
    <SettingsPart title={t('push.title')}>
      {state === 'failed' && <ErrorNote title={t('push.failed')} retryLabel={t('common.retry')} onRetry={() => void turnOn()} />}
      <Switch label={t('push.on')} hint={t('push.hint')} checked={state === 'on'} disabled={state === 'loading'} onChange={(on) => void (on ? turnOn() : turnOff())} />
      {state === 'on' && <Switch label={t('push.text')} hint={t('push.textHint')} checked={showText} onChange={(on) => void turnOn(on)} />}
    </SettingsPart>
  );
}
