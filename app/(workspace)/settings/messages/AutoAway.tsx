'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSetAutoAwayMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { useSave } from '../useSave.ts';

const usual = 10;

export function AutoAway() {
  const t = useMessages();
  const { autoAwayMinutes } = useLive().me;
  const { pending, save } = useSave();
  const [, setAutoAway] = useSetAutoAwayMutation();
  const [written, setWritten] = useState<string | null>(null);
  const value = written ?? String(autoAwayMinutes ?? usual);
  const count = Number(value);
  const valid = /^\d+$/.test(value.trim()) && count >= 1 && count <= 480;

  const set = async (minutes: number | null) => {
    const done = await save(async () => {
      const { data, error } = await setAutoAway({ minutes });
      return { error, userErrors: data?.setAutoAway.userErrors.map(({ code }) => ({ code, field: null })) };
    });
    if (done && minutes !== null) setWritten(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid) void set(count);
  };
  return (
    <SettingsPart title={t('autoAway.title')}>
      <Switch
        label={t('autoAway.on')}
        hint={t('autoAway.hint')}
        checked={autoAwayMinutes !== null}
        onChange={(on) => void set(on ? (valid ? count : usual) : null)}
      />
      {autoAwayMinutes !== null && (
        <form noValidate onSubmit={submit} className="mt-3 flex flex-col gap-4">
          <Field label={t('autoAway.minutes')} hint={t('autoAway.minutesHint')} error={valid ? null : t('common.userError.INVALID')}>
            <TextInput inputMode="numeric" value={value} maxLength={3} onChange={(event) => setWritten(event.target.value)} className="max-w-24" />
          </Field>
          <div>
            <Button type="submit" variant="primary" pending={pending} disabled={!valid}>
              {t('common.save')}
            </Button>
          </div>
        </form>
      )}
    </SettingsPart>
  );
}
