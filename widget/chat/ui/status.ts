import type { State } from '../state.ts';
import type { Words } from '../words/words.ts';

/** The line below the name: what the visitor can expect now. */
export function statusOf({ thread, startingNew, availability }: State, words: Words, site: string): string {
  if (!thread || startingNew) return availability === 'OPEN' ? words.statusOpen : words.statusQueue;
  const { state, queuePlace } = thread.conversation;
  if (state === 'ENDED') return words.statusEnded;
  if (state === 'QUEUED') return queuePlace ? words.statusPlace(queuePlace) : words.statusWaiting;
  return site;
}
