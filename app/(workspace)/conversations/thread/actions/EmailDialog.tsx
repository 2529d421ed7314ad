import { useState } from 'react';
import { Field } from '../../../../../ui/Field.tsx';
import { Switch } from '../../../../../ui/Switch.tsx';
import { TextArea } from '../../../../../ui/TextArea.tsx';
import { TextInput } from '../../../../../ui/TextInput.tsx';
import { useToast } from '../../../../../ui/toastContext.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { useSpelling } from '../composer/useSpelling.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { useEmailConversationMutation, useEmailDeliveryQuery } from './email.generated.ts';
import type { ActionDialogProps } from './threadActions.ts';
import { useSending } from './useSending.ts';

export function EmailDialog({ conversation, onClose }: ActionDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const spelling = useSpelling();
  const name = conversation.visitorName ?? t('common.visitor');
  const [written, setTo] = useState<string | null>(null);
  const [subject, setSubject] = useState(() => t('thread.email.subjectOf', { name }));
  const [message, setMessage] = useState('');
  const [visitorInformation, setVisitorInformation] = useState(false);
  const [{ data }] = useEmailDeliveryQuery({ variables: { id: conversation.id } });
  // A chat is mailed to anybody; a message is answered to who left it.
  const to = written ?? (conversation.kind === 'MESSAGE' ? (data?.conversation?.visitor.email ?? '') : '');
  const [, email] = useEmailConversationMutation();
  const { clientId, pending, problem, mistake, send } = useSending();
  const errorOf = (field: string) => (mistake?.field === field ? t(field === 'recipients' ? 'thread.email.toWrong' : `common.userError.${mistake.code}`) : null);

  const submit = () =>
    send(
      async () => {
        const input = { clientId, conversationId: conversation.id, recipients: to.split(/[\s,;]+/).filter(Boolean), subject, message, visitorInformation };
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
      onSubmit={submit}
      onClose={onClose}
    >
      {inFolder && <p className="m-0 rounded-card bg-warn-soft px-3 py-2.5 text-list text-ink">{t('thread.email.folder')}</p>}
      <Field label={t('thread.email.to')} hint={t('thread.email.toHint')} error={errorOf('recipients')} required>
        <TextInput inputMode="email" autoComplete="email" value={to} onChange={(event) => setTo(event.target.value)} />
      </Field>
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
