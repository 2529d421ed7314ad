import type { MessageRow, WorkspaceRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';

export const isOwnMessage = (actor: Actor, { author, agentId }: Pick<MessageRow, 'author' | 'agentId'>): boolean =>
  actor.type === 'AGENT' && author === 'AGENT' && actor.is(agentId);

/** Only what one has written oneself, and not for ever: others have read it and acted by it. Null: not, or not any more. */
export function editableUntil(actor: Actor, message: MessageRow, { messageEditSeconds }: Pick<WorkspaceRow, 'messageEditSeconds'>): Date | null {
  if (!isOwnMessage(actor, message) || message.deletedAt || messageEditSeconds === 0) return null;
  return new Date(message.createdAt.getTime() + messageEditSeconds * 1000);
}
