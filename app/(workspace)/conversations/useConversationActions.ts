import { useState } from 'react';
import { useToast } from '../../../ui/toastContext.ts';
import type { UserErrorCode } from '../../__generated__/schema.ts';
import type { CombinedError } from 'urql';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import {
  useAssignConversationMutation,
  useReopenConversationMutation,
} from '../../live/actions.generated.ts';
import { useLive } from '../../live/LiveContext.ts';
import { problemOf } from '../../problem.ts';

type Action = 'take' | 'reopen';
interface Payload {
  userErrors: readonly { code: UserErrorCode }[];
}

/** Take and reopen: each says whether it worked, and tells the agent when it did not. */
export function useConversationActions({ id }: { id: string }) {
  const t = useMessages();
  const toast = useToast();
  const { me } = useLive();
  const [pending, setPending] = useState<Action | null>(null);
  const [, assignConversation] = useAssignConversationMutation();
  const [, reopenConversation] = useReopenConversationMutation();

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
    reopen: () =>
      run('reopen', async () => {
        const { data, error } = await reopenConversation({ id });
        return { error, payload: data?.reopenConversation };
      }),
    take: () =>
      run('take', async () => {
        const { data, error } = await assignConversation({ id, agentId: me.id });
        return { error, payload: data?.assignConversation };
      }),
  };
}
