import { type FormEvent, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSave } from '../useSave.ts';
import { useChangeMyPasswordMutation } from './security.generated.ts';

const empty = { current: '', new: '' };

export function PasswordForm() {
  const t = useMessages();
  const [values, setValues] = useState(empty);
  const { pending, errorOf, save } = useSave();
  const [, change] = useChangeMyPasswordMutation();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await save(async () => {
      const { data, error } = await change({ input: values });
      return { error, userErrors: data?.changePassword.userErrors };
    }, t('settings.password.done'));
    if (done) setValues(empty);
  };
  const wrong = errorOf('current') && t('settings.password.wrong');
  return (
    <section>
      <h2 className="m-0 mb-3 text-title font-semibold">{t('settings.password')}</h2>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-96 flex-col gap-4">
        <Field label={t('settings.password.current')} error={wrong} required>
          <TextInput
            type="password"
            autoComplete="current-password"
            value={values.current}
            onChange={(event) => setValues({ ...values, current: event.target.value })}
          />
        </Field>
        <Field label={t('settings.password.new')} hint={t('settings.password.hint')} error={errorOf('new')} required>
          <TextInput
            type="password"
            autoComplete="new-password"
            value={values.new}
            onChange={(event) => setValues({ ...values, new: event.target.value })}
          />
        </Field>
        <div>
          <Button type="submit" variant="primary" pending={pending} disabled={!values.current || !values.new}>
            {t('settings.password.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
