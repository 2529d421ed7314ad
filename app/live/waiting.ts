import type { ConversationRowFragment } from './fragments.generated.ts';

export type WaitLevel = 'green' | 'yellow' | 'red';

/** The colours of the response time: up to 30 s, under 2 minutes, from then on. */
export function waitLevel(seconds: number): WaitLevel {
  if (seconds <= 30) return 'green';
  return seconds < 120 ? 'yellow' : 'red';
}

export const secondsSince = (moment: string, now: number): number => Math.max(0, (now - Date.parse(moment)) / 1000);

type Waiting = Pick<ConversationRowFragment, 'kind' | 'state' | 'waitingSince' | 'returnedAt' | 'startedAt'>;

/** Since when the visitor waits: for an answer, or in the queue for anybody at all. Null: does not. */
export function waitsSince({ kind, state, waitingSince, returnedAt, startedAt }: Waiting): string | null {
  return waitingSince ?? (state === 'QUEUED' && kind === 'CHAT' ? (returnedAt ?? startedAt) : null);
}

/** Since when the one waits who waits longest: not the first of the queue, when that one lost its agent. Null: nobody does. */
export const longestWait = (queue: readonly Waiting[]): string | null =>
  queue.flatMap((conversation) => waitsSince(conversation) ?? []).reduce<string | null>((first, one) => (first && Date.parse(first) <= Date.parse(one) ? first : one), null);
