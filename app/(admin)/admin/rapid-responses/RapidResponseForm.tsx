'use client';
import { Field } from '../../../../ui/Field.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { FormModal } from '../parts/FormModal.tsx';
import { useForm } from '../parts/useForm.ts';
import { useNewId } from '../parts/useNewId.ts';
import { useSavedToast } from '../parts/useSavedToast.ts';
import { type Outcome, useSubmit } from '../parts/useSubmit.ts';
import { type AdminRapidResponseFragment, useAdminCreateRapidResponseMutation, useAdminUpdateRapidResponseMutation } from './rapidResponses.generated.ts';

interface RapidResponseFormProps {
  response?: AdminRapidResponseFragment;
  onClose: () => void;
  onSaved: () => void;
}

export function RapidResponseForm({ response, onClose, onSaved }: RapidResponseFormProps) {
  const t = useMessages();
  const { values, set, dirty } = useForm({ name: response?.name ?? '', text: response?.text ?? '' });
  const { submit, pending, errorOf, general } = useSubmit(['name', 'text']);
  const [, create] = useAdminCreateRapidResponseMutation();
  const [, update] = useAdminUpdateRapidResponseMutation();
  const saved = useSavedToast();
  const clientId = useNewId();

  const send = async (): Promise<Outcome> => {
    if (response) {
      const { data, error } = await update({ input: { id: response.id, ...values } });
      return { error, problems: data?.updateRapidResponse.userErrors };
    }
    const { data, error } = await create({ input: { clientId, ...values, sharing: 'EVERYONE' } });
    return { error, problems: data?.createRapidResponse.userErrors };
  };
  const done = () => {
    saved(`#${values.name}`, !response);
    onSaved();
    onClose();
  };
  return (
    <FormModal
      title={response ? t('admin.rapidResponses.edit') : t('admin.rapidResponses.new')}
      dirty={dirty}
      pending={pending}
      problem={general}
      saveLabel={response ? undefined : t('admin.rapidResponses.create')}
      onSave={() => submit(send, done)}
      onClose={onClose}
    >
      <Field label={t('common.name')} hint={t('admin.rapidResponses.nameHint')} error={errorOf('name')} required>
        <TextInput
          value={values.name}
          maxLength={40}
         
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => set('name', event.target.value.replace(/^#/, '').replace(/\s+/g, '-'))}
        />
      </Field>
      <Field label={t('admin.rapidResponses.answer')} error={errorOf('text')} required>
        <TextArea value={values.text} rows={6} maxLength={10_000} onChange={(event) => set('text', event.target.value)} />
      </Field>
    </FormModal>
  );
}
