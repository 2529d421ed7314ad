import { type ReactNode, Suspense, useState } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useEndConversationMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { problemOf } from '../../../problem.ts';
import { useCloseConversationMutation } from './leaving.generated.ts';

const LabelDialog = onDemand(() => import('./LabelDialog.tsx'), 'LabelDialog');

/** Ending an open conversation, or closing an ended one. */
export type Leave = 'end' | 'close';

interface Leaving {
  pending: boolean;
  leave: () => Promise<void>;
  /** Belongs on the screen: it asks for the label when one is wanted. */
  dialog: ReactNode;
}

/** Leaves a conversation; before that asks for the label, of one who wants to be reminded or where it is demanded. */
export function useLeaving(kind: Leave, conversation: { id: string; label: object | null }, onLeft: () => void): Leaving {
  const t = useMessages();
  const toast = useToast();
  const { me, labels } = useLive();
  const [pending, setPending] = useState(false);
  const [asking, setAsking] = useState(false);
  const [, end] = useEndConversationMutation();
  const [, close] = useCloseConversationMutation();
  const { id, label } = conversation;

  const send = async () => {
    if (kind === 'end') {
      const { data, error } = await end({ id });
      return { error, userErrors: data?.endConversation.userErrors };
    }
    const { data, error } = await close({ id, closed: true });
    return { error, userErrors: data?.closeConversation.userErrors };
  };
  const attempt = async () => {
    if (pending) return;
    setPending(true);
    const { error, userErrors } = await send();
    setPending(false);
    if (userErrors?.[0]?.code === 'LABEL_REQUIRED') return setAsking(true);
    setAsking(false);
    const problem = problemOf(t, error, userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
    else onLeft();
  };
  const remind = me.labelReminder && !label && labels.some(({ archivedAt }) => !archivedAt);
  return {
    pending,
    leave: async () => (remind ? setAsking(true) : attempt()),
    dialog: asking && (
      <Suspense>
        <LabelDialog id={id} kind={kind} pending={pending} onLeave={() => void attempt()} onClose={() => setAsking(false)} />
      </Suspense>
    ),
  };
}
