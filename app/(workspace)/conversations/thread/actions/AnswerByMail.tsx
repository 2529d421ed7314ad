import { Mail } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { emailAction } from './email.ts';
import { useEmailDeliveryQuery } from './email.generated.ts';
import type { ActionDialogProps } from './threadActions.ts';

/** In place of the composer: who left a message is not there to read what is written here. */
export function AnswerByMail({ conversation }: Pick<ActionDialogProps, 'conversation'>) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const [{ data }] = useEmailDeliveryQuery({ variables: { id: conversation.id } });
  const email = data?.conversation?.visitor.email;
  return (
    <div className="mx-4 mb-4 flex flex-wrap items-center justify-between gap-3 rounded-card bg-sunken px-4 py-3">
      <p className="m-0 min-w-0 flex-1 basis-52 text-list wrap-anywhere text-ink-2">{email ? t('thread.message.left', { email }) : '\u00a0'}</p>
      <Button variant="primary" icon={<Mail />} onClick={() => setOpen(true)}>
        {t('thread.message.answer')}
      </Button>
      <Suspense>{open && <emailAction.Dialog conversation={conversation} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}
