import { useEffect, useEffectEvent } from 'react';
import type { ThreadConversation } from '../useThread.ts';
import { type ThreadRightsFragment, useThreadRightsQuery } from './rights.generated.ts';

/** What the agent may do here besides what every row tells; asked anew when the conversation has changed hands or ended. */
export function useThreadRights({ id, state, agent }: Pick<ThreadConversation, 'id' | 'state' | 'agent'>): ThreadRightsFragment | null {
  const [{ data }, ask] = useThreadRightsQuery({ variables: { id }, pause: typeof window === 'undefined' });
  const again = useEffectEvent(() => ask({ requestPolicy: 'network-only' }));
  useEffect(() => again(), [state, agent?.id]);
  return data?.conversation ?? null;
}
