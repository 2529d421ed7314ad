'use client';
import { Field } from '../../../../ui/Field.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { AgentPart } from './agentPart.ts';
import { timeZones } from './timeZones.ts';

export function AgentPerson({ form: { values, set }, errorOf, isNew }: AgentPart) {
  const t = useMessages();
  return (
    <>
      <Field label={t('common.name')} error={errorOf('name')} required>
        <TextInput value={values.name} maxLength={100} autoComplete="off" onChange={(event) => set('name', event.target.value)} />
      </Field>
      <Field label={t('admin.agents.email')} error={errorOf('email')} required>
        <TextInput type="email" value={values.email} autoComplete="off" onChange={(event) => set('email', event.target.value)} />
      </Field>
      <Field
        label={isNew ? t('admin.agents.firstPassword') : t('admin.agents.newPassword')}
        hint={isNew ? t('admin.agents.firstPasswordHint') : t('admin.agents.newPasswordHint')}
        error={errorOf('password')}
        required={isNew}
      >
        <TextInput type="password" value={values.password} maxLength={200} autoComplete="new-password" onChange={(event) => set('password', event.target.value)} />
      </Field>
      <div className="grid gap-4 pane:grid-cols-2">
        <Field label={t('admin.agents.jobTitle')} error={errorOf('title')}>
          <TextInput value={values.title} onChange={(event) => set('title', event.target.value)} />
        </Field>
        <Field label={t('admin.agents.department')} error={errorOf('department')}>
          <TextInput value={values.department} onChange={(event) => set('department', event.target.value)} />
        </Field>
        {!isNew && (
          <Field label={t('admin.agents.statusText')} error={errorOf('statusText')} className="pane:col-span-2">
            <TextInput value={values.statusText} maxLength={200} onChange={(event) => set('statusText', event.target.value)} />
          </Field>
        )}
        <Field label={t('admin.agents.locale')} error={errorOf('locale')}>
          <Select
            value={values.locale}
            options={[
              { value: 'sv', label: t('common.swedish') },
              { value: 'en', label: t('common.english') },
            ]}
            onChange={(locale) => set('locale', locale)}
          />
        </Field>
        {!isNew && (
          <Field label={t('admin.agents.timeZone')} error={errorOf('timeZone')}>
            <Select value={values.timeZone} options={timeZones(values.timeZone)} onChange={(timeZone) => set('timeZone', timeZone)} />
          </Field>
        )}
      </div>
    </>
  );
}
