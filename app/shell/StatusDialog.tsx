import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useToast } from '../../ui/toastContext.ts';
import { useSetStatusTextMutation } from '../(workspace)/agents/agents.generated.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import { problemOf } from '../problem.ts';

/** What colleagues read beside one's name. */
export function StatusDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  const toast = useToast();
  const id = useId();
  const { me } = useLive();
  const [text, setText] = useState(me.statusText);
  const [{ fetching }, setStatus] = useSetStatusTextMutation();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await setStatus({ id: me.id, statusText: text });
    const problem = problemOf(t, error, data?.updateAgent.userErrors);
    if (problem) return toast({ text: problem, tone: 'bad' });
    return onClose();
  };
  return (
    <Dialog
      title={t('status.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      width="sm"
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={id} variant="primary" pending={fetching}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => void save(event)}>
        <Field label={t('status.label')} hint={t('status.hint')}>
          <TextInput value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
