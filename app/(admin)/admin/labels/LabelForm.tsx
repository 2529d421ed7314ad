'use client';
import { Field } from '../../../../ui/Field.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { ColorField } from '../parts/ColorField.tsx';
import { FormModal } from '../parts/FormModal.tsx';
import { useForm } from '../parts/useForm.ts';
import { useNewId } from '../parts/useNewId.ts';
import { useSavedToast } from '../parts/useSavedToast.ts';
import { type Outcome, useSubmit } from '../parts/useSubmit.ts';
import { type AdminLabelFragment, useAdminCreateLabelMutation, useAdminUpdateLabelMutation } from './labels.generated.ts';

interface LabelFormProps {
  label?: AdminLabelFragment;
  onClose: () => void;
  onSaved: () => void;
}

export function LabelForm({ label, onClose, onSaved }: LabelFormProps) {
  const t = useMessages();
  const { values, set, dirty } = useForm({ name: label?.name ?? '', color: label?.color ?? '#3e8de0' });
  const { submit, pending, errorOf, general } = useSubmit(['name', 'color']);
  const [, create] = useAdminCreateLabelMutation();
  const [, update] = useAdminUpdateLabelMutation();
  const saved = useSavedToast();
  const clientId = useNewId();

  const send = async (): Promise<Outcome> => {
    if (label) {
      const { data, error } = await update({ input: { id: label.id, ...values } });
      return { error, problems: data?.updateLabel.userErrors };
    }
    const { data, error } = await create({ input: { clientId, ...values } });
    return { error, problems: data?.createLabel.userErrors };
  };
  const done = () => {
    saved(values.name, !label);
    onSaved();
    onClose();
  };
  return (
    <FormModal
      title={label ? t('admin.labels.edit') : t('admin.labels.new')}
      dirty={dirty}
      pending={pending}
      problem={general}
      saveLabel={label ? undefined : t('admin.labels.create')}
      onSave={() => submit(send, done)}
      onClose={onClose}
    >
      <Field label={t('common.name')} error={errorOf('name')} required>
        <TextInput value={values.name} maxLength={60} onChange={(event) => set('name', event.target.value)} />
      </Field>
      <ColorField value={values.color} error={errorOf('color')} onChange={(color) => set('color', color)} />
    </FormModal>
  );
}
