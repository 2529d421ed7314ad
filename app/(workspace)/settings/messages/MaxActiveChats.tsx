'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSetMaxActiveChatsMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { SettingsPart } from '../SettingsPart.tsx';
import { useSave } from '../useSave.ts';

export function MaxActiveChats() {
  const t = useMessages();
  const { me } = useLive();
  const { pending, save } = useSave();
  const [, setMax] = useSetMaxActiveChatsMutation();
  const [written, setWritten] = useState<string | null>(null);
  const value = written ?? String(me.maxActiveChats);
  const count = Number(value);
  const valid = /^\d+$/.test(value.trim()) && count >= 1 && count <= 100;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return;
    const done = await save(async () => {
      const { data, error } = await setMax({ count });
      return { error, userErrors: data?.setMaxActiveChats.userErrors.map(({ code }) => ({ code, field: null })) };
    });
    if (done) setWritten(null);
  };
  return (
    <SettingsPart title={t('settings.maxActiveChats')}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Field
          label={t('settings.maxActiveChats')}
          hideLabel
          hint={t('settings.maxHint')}
          error={valid ? null : t('common.userError.INVALID')}
        >
          <TextInput inputMode="numeric" value={value} maxLength={3} onChange={(event) => setWritten(event.target.value)} className="max-w-24" />
        </Field>
        <div>
          <Button type="submit" variant="primary" pending={pending} disabled={!valid}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </SettingsPart>
  );
}
