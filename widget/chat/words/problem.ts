import type { Problem } from '../outbox/pending.ts';
import type { Words } from './words.ts';

/** A conversation that is gone is over, to the visitor. */
export const problemText = (problem: Problem, { problems, other }: Words): string =>
  problems[problem === 'NOT_FOUND' ? 'CONVERSATION_ENDED' : problem] ?? other;
