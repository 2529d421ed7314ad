import type { AuthorType } from '../__generated__/resolvers.ts';
import type { Actor } from './actor.ts';

/** Who did or wrote something, before it is shown to a reader. */
export interface AuthorRef {
  type: AuthorType;
  agentId: string | null;
  /** The conversation that knows the visitor's name; null when no visitor is meant. */
  conversationId: string | null;
  /** Left out: not at hand, the conversation is asked for it. */
  visitorName?: string | null;
}

export const system: AuthorRef = { type: 'SYSTEM', agentId: null, conversationId: null };

export function authorOf(actor: Actor, conversationId: string | null): AuthorRef {
  if (actor.type === 'AGENT') return { type: 'AGENT', agentId: actor.agentId, conversationId };
  if (actor.type === 'VISITOR') return { type: 'VISITOR', agentId: null, conversationId };
  return system;
}
