import type { Client } from '@urql/core';
import { usual } from '../../../live/times.ts';
import { MarkReadDocument, type ThreadQuery } from './thread.generated.ts';

type Marked = Pick<NonNullable<ThreadQuery['conversation']>, 'state' | 'agent' | 'unreadCount' | 'agentReadSeq' | 'messages'>;

/** The newest message's `seq` that the API should hear is read by `me`, who sees it; null when it knows. */
export function unreadSeq({ state, agent, unreadCount, agentReadSeq, messages }: Marked, me: string): number | null {
  const seq = messages.nodes.at(-1)?.seq ?? 0;
  const mine = state === 'ACTIVE' && agent?.id === me;
  return mine && unreadCount > 0 && seq > agentReadSeq ? seq : null;
}

/** Tells that all is read up to `seq`, until the API has it or the returned function is called. */
export function markRead(client: Client, id: string, seq: number, { again } = usual): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const tell = async (): Promise<void> => {
    const { error } = await client.mutation(MarkReadDocument, { id, seq }).toPromise();
    if (error?.networkError && !stopped) timer = setTimeout(tell, again);
  };
  void tell();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
