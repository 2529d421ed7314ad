import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useToast } from '../../../../ui/toastContext.ts';
import type { UserErrorCode } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { useAcceptTransferMutation, useCancelTransferMutation, useDeclineTransferMutation } from './transfer.generated.ts';

type Action = 'accept' | 'decline' | 'cancel';
interface Payload {
  userErrors: readonly { code: UserErrorCode }[];
}

/** Each says whether it worked, and tells the agent when it did not. */
export function useTransferActions({ id }: { id: string }) {
  const t = useMessages();
  const toast = useToast();
  const [pending, setPending] = useState<Action | null>(null);
  const [, acceptTransfer] = useAcceptTransferMutation();
  const [, declineTransfer] = useDeclineTransferMutation();
  const [, cancelTransfer] = useCancelTransferMutation();

  const run = async (action: Action, work: () => Promise<{ error?: CombinedError; payload?: Payload }>) => {
    setPending(action);
    const { error, payload } = await work();
    setPending(null);
    const problem = problemOf(t, error, payload?.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
    return problem === null;
  };
  return {
    pending,
    accept: () =>
      run('accept', async () => {
        const { data, error } = await acceptTransfer({ id });
        return { error, payload: data?.acceptTransfer };
      }),
    decline: () =>
      run('decline', async () => {
        const { data, error } = await declineTransfer({ id });
        return { error, payload: data?.declineTransfer };
      }),
    cancel: () =>
      run('cancel', async () => {
        const { data, error } = await cancelTransfer({ id });
        return { error, payload: data?.cancelTransfer };
      }),
  };
}
