import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { useUnclosedQuery } from './ended.generated.ts';

/** What I have had and not closed yet, the newest start on top. */
export function useEnded(): readonly ConversationRowFragment[] {
  const { me, generation } = useLive();
  const [{ data }] = useUnclosedQuery({
    variables: { agentId: me.id },
    requestPolicy: generation > 0 ? 'cache-and-network' : 'cache-first',
    pause: typeof window === 'undefined',
  });
  return data?.conversations.nodes ?? none;
}

const none: readonly ConversationRowFragment[] = [];
