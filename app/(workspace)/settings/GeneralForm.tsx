import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { timeZones } from '../../(admin)/admin/agents/timeZones.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import type { Language } from '../../i18n/messages.ts';
import type { MeFragment } from '../../viewer.generated.ts';
import { useUpdateMe } from './useUpdateMe.ts';

const languages: { value: Language; label: string }[] = [
  { value: 'sv', label: 'Svenska' },
  { value: 'en', label: 'English' },
];

export function GeneralForm({ agent }: { agent: MeFragment }) {
  const t = useMessages();
  const router = useRouter();
  const { pending, errorOf, update } = useUpdateMe();
  const { name, title, department, statusText, locale, timeZone } = agent;
  const [values, setValues] = useState({ name, title, department, statusText, locale, timeZone });
  const set = (change: Partial<typeof values>) => setValues((all) => ({ ...all, ...change }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Language and time zone are the server's to put into the page.
    if (await update(values)) router.refresh();
  };
  const text = (field: 'name' | 'title' | 'department' | 'statusText', most: number) => (
    <TextInput value={values[field]} maxLength={most} onChange={(event) => set({ [field]: event.target.value })} />
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Field label={t('settings.name')} hint={t('settings.nameHint')} error={errorOf('name')} required>
        {text('name', 100)}
      </Field>
      <div className="grid gap-4 pane:grid-cols-2">
        <Field label={t('settings.jobTitle')} error={errorOf('title')}>
          {text('title', 100)}
        </Field>
        <Field label={t('settings.department')} error={errorOf('department')}>
          {text('department', 100)}
        </Field>
      </div>
      <Field label={t('settings.statusText')} hint={t('settings.statusHint')} error={errorOf('statusText')}>
        {text('statusText', 200)}
      </Field>
      <div className="grid gap-4 pane:grid-cols-2">
        <Field label={t('settings.language')}>
          <Select value={values.locale} options={languages} onChange={(value) => set({ locale: value })} />
        </Field>
        <Field label={t('settings.timeZone')} error={errorOf('timeZone')}>
          <Select value={values.timeZone} options={timeZones(timeZone)} onChange={(value) => set({ timeZone: value })} />
        </Field>
      </div>
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
