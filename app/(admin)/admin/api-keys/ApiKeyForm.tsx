'use client';
import { Field } from '../../../../ui/Field.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import type { Permission } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { FormModal } from '../parts/FormModal.tsx';
import { PermissionList } from '../parts/PermissionList.tsx';
import { useForm } from '../parts/useForm.ts';
import { useNewId } from '../parts/useNewId.ts';
import { useSubmit } from '../parts/useSubmit.ts';
import { useAdminCreateApiKeyMutation } from './apiKeys.generated.ts';

interface ApiKeyFormProps {
  onClose: () => void;
  onMade: (name: string, token: string | null) => void;
}

interface ApiKeyValues {
  name: string;
  permissions: Permission[];
}

export function ApiKeyForm({ onClose, onMade }: ApiKeyFormProps) {
  const t = useMessages();
  const { values, set, dirty } = useForm<ApiKeyValues>({ name: '', permissions: ['READ_ALL_CONVERSATIONS'] });
  const { submit, pending, errorOf, general } = useSubmit(['name', 'permissions']);
  const [, create] = useAdminCreateApiKeyMutation();
  const clientId = useNewId();
  const { permissions: own } = useLive();

  const save = () => {
    let token: string | null = null;
    return submit(
      async () => {
        const { data, error } = await create({ input: { clientId, ...values } });
        token = data?.createApiKey.token ?? null;
        return { error, problems: data?.createApiKey.userErrors };
      },
      () => onMade(values.name, token),
    );
  };
  return (
    <FormModal title={t('admin.apiKeys.new')} dirty={dirty} pending={pending} problem={general} saveLabel={t('admin.apiKeys.create')} onSave={save} onClose={onClose}>
      <Field label={t('common.name')} hint={t('admin.apiKeys.nameHint')} error={errorOf('name')} required>
        <TextInput value={values.name} maxLength={100} autoComplete="off" onChange={(event) => set('name', event.target.value)} />
      </Field>
      <PermissionList
        hint={t('admin.apiKeys.permissionsHint')}
        error={errorOf('permissions')}
        chosen={values.permissions}
        own={own}
        onChange={(chosen) => set('permissions', chosen)}
      />
    </FormModal>
  );
}
