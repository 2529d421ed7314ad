import { useState } from 'react';
import { Field } from '../../../../../ui/Field.tsx';
import { TextInput } from '../../../../../ui/TextInput.tsx';
import { useToast } from '../../../../../ui/toastContext.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { useBanVisitorMutation } from './rights.generated.ts';
import type { ActionDialogProps } from './threadActions.ts';
import { useSending } from './useSending.ts';

export function BanDialog({ conversation, onClose }: ActionDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const name = conversation.visitorName ?? t('common.visitor');
  const [reason, setReason] = useState('');
  const [, ban] = useBanVisitorMutation();
  const { clientId, pending, mistake, problem, send } = useSending();

  const submit = () =>
    send(
      async () => {
        const { data, error } = await ban({ input: { clientId, conversationId: conversation.id, reason } });
        return { error, userErrors: data?.banVisitor.userErrors };
      },
      () => {
        toast({ text: t('thread.ban.done', { name }) });
        onClose();
      },
    );
  return (
    <ActionDialog title={t('thread.ban.title', { name })} description={t('thread.ban.text')} submitLabel={t('thread.ban')} danger pending={pending} problem={mistake?.field === 'reason' ? null : problem} onSubmit={submit} onClose={onClose}>
      <Field label={t('thread.ban.reason')} hint={t('thread.ban.reasonHint')} error={mistake?.field === 'reason' ? t('thread.ban.reasonMissing') : null} required>
        <TextInput value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActionDialog>
  );
}
