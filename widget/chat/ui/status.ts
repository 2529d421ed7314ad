import type { State } from '../state.ts';
import type { Words } from '../words/words.ts';

/** The line below the name: what the visitor can expect now. */
export function statusOf({ thread, startingNew, availability, opens }: State, words: Words, site: string): string {
  if (!thread || startingNew) return availability === 'OPEN' ? words.statusOpen : (opens ?? (availability === 'QUEUE' ? words.statusQueue : site));
  const { state, queuePlace } = thread.conversation;
  if (state === 'ENDED') return words.ended;
  if (state === 'QUEUED') return [queuePlace ? words.statusPlace(queuePlace) : words.statusWaiting, opens].filter(Boolean).join('. ');
  return site;
}
