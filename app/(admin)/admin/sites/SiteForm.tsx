'use client';
import { CheckList } from '../../../../ui/CheckList.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { ColorField } from '../parts/ColorField.tsx';
import { FormModal } from '../parts/FormModal.tsx';
import { useForm } from '../parts/useForm.ts';
import { unavailableName } from './names.ts';
import { AwayPreview } from './AwayPreview.tsx';
import { OriginsField } from './OriginsField.tsx';
import { SiteLanguages } from './SiteLanguages.tsx';
import type { AdminSiteFragment } from './sites.generated.ts';
import { siteValues } from './siteValues.ts';
import { useSaveSite } from './useSaveSite.ts';

interface SiteFormProps {
  site?: AdminSiteFragment;
  groups: readonly { id: string; name: string }[];
  onClose: () => void;
  onSaved: () => void;
  onCreated?: (site: AdminSiteFragment) => void;
}

export function SiteForm({ site, groups, onClose, onSaved, onCreated }: SiteFormProps) {
  const t = useMessages();
  const { values, set, dirty } = useForm(siteValues(site, useSpeech().language));
  const { save, pending, errorOf, general } = useSaveSite(site, values);

  const done = (created: AdminSiteFragment | undefined) => {
    onSaved();
    onClose();
    if (created) onCreated?.(created);
  };
  return (
    <FormModal
      sheet
      title={site ? site.name : t('admin.sites.new')}
      dirty={dirty}
      pending={pending}
      problem={general}
      saveLabel={site ? undefined : t('admin.sites.create')}
      onSave={() => save(done)}
      onClose={onClose}
    >
      <Field label={t('common.name')} error={errorOf('name')} required>
        <TextInput value={values.name} maxLength={100} onChange={(event) => set('name', event.target.value)} />
      </Field>
      <OriginsField value={values.origins} error={errorOf('allowedOrigins')} onChange={(origins) => set('origins', origins)} />
      <SiteLanguages chosen={values.languages} error={errorOf('languages')} onChange={(languages) => set('languages', languages)} />
      <Field label={t('admin.sites.unavailable')} hint={t('admin.sites.unavailableHint')} error={errorOf('whenUnavailable')}>
        <Select
          value={values.whenUnavailable}
          options={(['QUEUE', 'OFFLINE_FORM', 'HIDE'] as const).map((choice) => ({ value: choice, label: t(unavailableName(choice)) }))}
          onChange={(choice) => set('whenUnavailable', choice)}
        />
      </Field>
      <AwayPreview choice={values.whenUnavailable} color={values.color} name={values.name} />
      <ColorField hint={t('admin.sites.colorHint')} value={values.color} error={errorOf('color')} onChange={(color) => set('color', color)} />
      <FieldGroup label={t('admin.groups.title')} hint={t('admin.sites.groupsHint')} error={errorOf('groupIds')}>
        <CheckList
          items={groups.map(({ id, name }) => ({ id, label: name }))}
          chosen={values.groupIds}
          onChange={(groupIds) => set('groupIds', groupIds)}
          filterLabel={t('admin.groups.search')}
          emptyText={t('admin.agents.noGroups')}
        />
      </FieldGroup>
    </FormModal>
  );
}
