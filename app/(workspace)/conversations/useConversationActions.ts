import { useAssignConversationMutation, useReopenConversationMutation } from '../../live/actions.generated.ts';
import { useLive } from '../../live/LiveContext.ts';
import { useToldAction } from './useToldAction.ts';

type Action = 'take' | 'reopen';

/** Take and reopen: each says whether it worked, and tells the agent when it did not. */
export function useConversationActions({ id }: { id: string }) {
  const { me } = useLive();
  const { pending, run } = useToldAction<Action>();
  const [, assignConversation] = useAssignConversationMutation();
  const [, reopenConversation] = useReopenConversationMutation();
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
