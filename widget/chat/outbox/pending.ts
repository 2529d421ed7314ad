import type { UserErrorCode } from '../operations.generated.ts';

/** Why a message was not taken. `NOT_FOUND`: the conversation is gone; `REFUSED`: something is wrong with ourselves. */
export type Problem = UserErrorCode | 'NOT_FOUND' | 'REFUSED';

/** A message that the server has not confirmed. */
export interface Pending {
  clientId: string;
  text: string;
  at: number;
  /** Null: into the open conversation, or a new one. */
  conversationId: string | null;
  /** Set when it was refused; it then waits for the visitor. */
  problem: Problem | null;
}

/** Whether the conversation it was meant for is over, so that it needs a new one. */
export const needsNewConversation = ({ problem }: Pending): boolean =>
  problem === 'CONVERSATION_ENDED' || problem === 'NOT_FOUND';
