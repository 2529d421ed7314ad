'use client';
import { CheckList } from '../../../../ui/CheckList.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { FormModal } from '../parts/FormModal.tsx';
import { useForm } from '../parts/useForm.ts';
import { useNewId } from '../parts/useNewId.ts';
import { useSavedToast } from '../parts/useSavedToast.ts';
import { type Outcome, useSubmit } from '../parts/useSubmit.ts';
import { type AdminGroupFragment, useAdminCreateGroupMutation, useAdminUpdateGroupMutation } from './groups.generated.ts';

interface GroupFormProps {
  group?: AdminGroupFragment;
  agents: readonly { id: string; name: string }[];
  onClose: () => void;
  onSaved: () => void;
}

export function GroupForm({ group, agents, onClose, onSaved }: GroupFormProps) {
  const t = useMessages();
  const { values, set, dirty } = useForm({ name: group?.name ?? '', agentIds: group?.agents.map(({ id }) => id) ?? [] });
  const { submit, pending, errorOf, general } = useSubmit(['name', 'agentIds']);
  const [, create] = useAdminCreateGroupMutation();
  const [, update] = useAdminUpdateGroupMutation();
  const saved = useSavedToast();
  const clientId = useNewId();

  const send = async (): Promise<Outcome> => {
    if (group) {
      const { data, error } = await update({ input: { id: group.id, ...values } });
      return { error, problems: data?.updateGroup.userErrors };
    }
    const { data, error } = await create({ input: { clientId, ...values } });
    return { error, problems: data?.createGroup.userErrors };
  };
  const done = () => {
    saved(values.name, !group);
    onSaved();
    onClose();
  };
  return (
    <FormModal
      title={group ? t('admin.groups.edit') : t('admin.groups.new')}
      dirty={dirty}
      pending={pending}
      problem={general}
      saveLabel={group ? undefined : t('admin.groups.create')}
      onSave={() => submit(send, done)}
      onClose={onClose}
    >
      <Field label={t('common.name')} error={errorOf('name')} required>
        <TextInput value={values.name} maxLength={100} onChange={(event) => set('name', event.target.value)} />
      </Field>
      <FieldGroup label={t('admin.agents.title')} hint={t('admin.groups.agentsHint')} error={errorOf('agentIds')}>
        <CheckList
          items={agents.map(({ id, name }) => ({ id, label: name }))}
          chosen={values.agentIds}
          onChange={(agentIds) => set('agentIds', agentIds)}
          filterLabel={t('admin.agents.search')}
          emptyText={t('admin.groups.noAgentsYet')}
        />
      </FieldGroup>
    </FormModal>
  );
}
