import type { UserErrorCode } from '../operations.generated.ts';

/**
 * Why a message was not taken. `NOT_FOUND`: the conversation is gone; `FILES`: a file of it did not arrive; `REFUSED`: something
 * is wrong with ourselves.
 */
export type Problem = UserErrorCode | 'NOT_FOUND' | 'FILES' | 'REFUSED';

/** A file that the visitor has chosen. Its content is with what sends it. */
export interface ChosenFile {
  clientId: string;
  name: string;
  size: number;
}

/** A message that the server has not confirmed. */
export interface Pending {
  clientId: string;
  text: string;
  /** It is sent when all of them have arrived. */
  files?: readonly ChosenFile[];
  at: number;
  /** Null: into the open conversation, or a new one. */
  conversationId: string | null;
  /** Set when it was refused; it then waits for the visitor. */
  problem: Problem | null;
}

/** Whether the conversation it was meant for is over, so that it needs a new one. */
export const needsNewConversation = ({ problem }: Pending): boolean =>
  problem === 'CONVERSATION_ENDED' || problem === 'NOT_FOUND';
