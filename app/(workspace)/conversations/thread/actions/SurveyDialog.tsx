import { useToast } from '../../../../../ui/toastContext.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { useSendSurveyMutation } from './survey.generated.ts';
import type { ActionDialogProps } from './threadActions.ts';
import { useSending } from './useSending.ts';

export function SurveyDialog({ conversation, onClose }: ActionDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const name = conversation.visitorName ?? t('common.visitor');
  const [, sendSurvey] = useSendSurveyMutation();
  const { pending, problem, send } = useSending();

  const submit = () =>
    send(
      async () => {
        const { data, error } = await sendSurvey({ conversationId: conversation.id });
        return { error, userErrors: data?.sendSurvey.userErrors };
      },
      () => {
        toast({ text: t('thread.survey.done', { name }) });
        onClose();
      },
    );
  return (
    <ActionDialog title={t('thread.survey')} submitLabel={t('thread.survey.send')} pending={pending} problem={problem} onSubmit={submit} onClose={onClose}>
      <p className="m-0 text-ink-2">{t('thread.survey.text', { name })}</p>
    </ActionDialog>
  );
}
