import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { newId } from '../../../live/newId.ts';
import { useSave } from '../useSave.ts';
import { type RapidAnswerFragment, useCreateMyRapidResponseMutation, useUpdateMyRapidResponseMutation } from './rapid.generated.ts';

interface RapidFormProps {
  response: RapidAnswerFragment | null;
  onClose: () => void;
  onSaved: () => void;
}

export function RapidForm({ response, onClose, onSaved }: RapidFormProps) {
  const t = useMessages();
  const id = useId();
  const [clientId] = useState(newId);
  const [name, setName] = useState(response?.name ?? '');
  const [text, setText] = useState(response?.text ?? '');
  const { pending, errorOf, save } = useSave();
  const [, create] = useCreateMyRapidResponseMutation();
  const [, update] = useUpdateMyRapidResponseMutation();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await save(async () => {
      if (response) {
        const { data, error } = await update({ input: { id: response.id, name, text } });
        return { error, userErrors: data?.updateRapidResponse.userErrors };
      }
      const { data, error } = await create({ input: { clientId, name, text, sharing: 'OWN' } });
      return { error, userErrors: data?.createRapidResponse.userErrors };
    });
    if (!done) return;
    onSaved();
    onClose();
  };
  return (
    <Dialog
      title={t(response ? 'settings.rapid.edit' : 'settings.rapid.add')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={pending}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Field label={t('settings.rapid.name')} hint={t('settings.rapid.nameHint')} error={errorOf('name')} required>
          <TextInput
            value={name}
            maxLength={40}
            autoFocus
            autoCapitalize="none"
            onChange={(event) => setName(event.target.value.replace(/^#/, '').replace(/\s+/g, '-'))}
          />
        </Field>
        <Field label={t('settings.rapid.answer')} error={errorOf('text')} required>
          <TextArea rows={6} value={text} maxLength={10_000} onChange={(event) => setText(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
