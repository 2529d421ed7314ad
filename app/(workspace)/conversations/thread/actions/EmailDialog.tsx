import { useState } from 'react';
import type { Chips } from '../../../../../ui/ChipsInput.tsx';
import { Field } from '../../../../../ui/Field.tsx';
import { Switch } from '../../../../../ui/Switch.tsx';
import { TextArea } from '../../../../../ui/TextArea.tsx';
import { TextInput } from '../../../../../ui/TextInput.tsx';
import { useToast } from '../../../../../ui/toastContext.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useSpelling } from '../composer/useSpelling.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { useEmailConversationMutation, useEmailDeliveryQuery } from './email.generated.ts';
import { Recipients, recipientsOf, recipientsProblem } from './Recipients.tsx';
import type { ActionDialogProps } from './threadActions.ts';
import { useSending } from './useSending.ts';

export function EmailDialog({ conversation, onClose }: ActionDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const spelling = useSpelling();
  const name = conversation.visitorName ?? t('common.visitor');
  const [written, setTo] = useState<Chips | null>(null);
  const [proposed] = useState(() => t('thread.email.subjectOf', { name }));
  const [subject, setSubject] = useState(proposed);
  const [message, setMessage] = useState('');
  const [visitorInformation, setVisitorInformation] = useState(false);
  const [{ data }] = useEmailDeliveryQuery({ variables: { id: conversation.id } });
  // A chat is mailed to anybody; a message is answered to who left it.
  const address = data?.conversation?.visitor.email;
  const to = written ?? { values: conversation.kind === 'MESSAGE' && address ? [address] : [], text: '' };
  /** What was no address when it was sent. */
  const [refused, setRefused] = useState('');
  const [, email] = useEmailConversationMutation();
  const { clientId, pending, problem, mistake, send } = useSending();
  const errorOf = (field: string) => {
    if (mistake?.field !== field) return null;
    return field === 'recipients' ? recipientsProblem(t, mistake.code, refused) : t(`common.userError.${mistake.code}`);
  };

  const submit = () =>
    send(
      async () => {
        setRefused(to.text.trim());
        const input = { clientId, conversationId: conversation.id, recipients: recipientsOf(to), subject, message, visitorInformation };
        const { data: done, error } = await email({ input });
        return { error, userErrors: done?.emailConversation.userErrors };
      },
      () => {
        toast({ text: t(inFolder ? 'thread.email.kept' : 'thread.email.done') });
        onClose();
      },
    );
  const inFolder = data?.workspace?.emailDelivery === 'FOLDER';
  return (
    <ActionDialog
      title={t('thread.email')}
      description={t('thread.email.text')}
      submitLabel={t('thread.email.send')}
      pending={pending}
      problem={mistake?.field ? null : problem}
      dirty={message !== '' || subject !== proposed || written !== null}
      onSubmit={submit}
      onClose={onClose}
    >
      {inFolder && <p className="m-0 rounded-card bg-warn-soft px-3 py-2.5 text-list text-ink">{t('thread.email.folder')}</p>}
      <Recipients chips={to} name={name} data={data} error={errorOf('recipients')} onChange={setTo} />
      <Field label={t('thread.email.subject')} error={errorOf('subject')} required>
        <TextInput {...spelling} value={subject} maxLength={200} onChange={(event) => setSubject(event.target.value)} />
      </Field>
      <Switch label={t('thread.email.information')} hint={t('thread.email.informationHint')} checked={visitorInformation} onChange={setVisitorInformation} />
      <Field label={t('thread.email.message')} error={errorOf('message')}>
        <TextArea {...spelling} value={message} maxLength={5_000} onChange={(event) => setMessage(event.target.value)} />
      </Field>
    </ActionDialog>
  );
}
