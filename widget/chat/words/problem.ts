import type { Problem } from '../outbox/pending.ts';
import type { Words } from './words.ts';

export function problemText(problem: Problem, { problems }: Words): string {
  switch (problem) {
    case 'BLANK':
      return problems.blank;
    case 'TOO_LONG':
      return problems.tooLong;
    case 'INVALID':
      return problems.invalid;
    case 'SITE_CLOSED':
      return problems.closed;
    case 'CONVERSATION_ENDED':
    case 'NOT_FOUND':
      return problems.ended;
    case 'FILES':
      return problems.files;
    default:
      return problems.other;
  }
}
