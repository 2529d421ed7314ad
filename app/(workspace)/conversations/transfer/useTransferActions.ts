import { useToldAction } from '../useToldAction.ts';
import { useAcceptTransferMutation, useCancelTransferMutation, useDeclineTransferMutation } from './transfer.generated.ts';

type Action = 'accept' | 'decline' | 'cancel';

/** Each says whether it worked, and tells the agent when it did not. */
export function useTransferActions({ id }: { id: string }) {
  const { pending, run } = useToldAction<Action>();
  const [, acceptTransfer] = useAcceptTransferMutation();
  const [, declineTransfer] = useDeclineTransferMutation();
  const [, cancelTransfer] = useCancelTransferMutation();
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
