import { type Actor, may } from '../actor/actor.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import type { Delivery } from './delivery.ts';

/** Whether an agent's or partner's lists hear of an event. */
export function hearsInInbox(actor: Actor, { event, conversation }: Delivery): boolean {
  if (event.conversationId) return conversation !== null && (canRead(actor, conversation) || loses(actor, event.data));
  const [noun] = event.type.split('.');
  switch (noun) {
    // Its conversation is gone.
    case 'conversation':
    case 'message':
    case 'note':
    case 'visitor':
    case 'survey':
      return false;
    // For whoever asks later who has taken what.
    case 'export':
      return false;
    case 'session':
      return actor.type === 'AGENT' && actor.is(event.subjectId);
    case 'api_key':
      return may(actor, 'MANAGE_API_KEYS');
    case 'rapid_response':
      return event.data.ownerId == null || (actor.type === 'AGENT' && actor.agentId === event.data.ownerId);
    default:
      return true;
  }
}

/** Whose conversation was given to somebody else, or who is no longer asked, must take it off the list, also when it is out of sight by that. */
function loses(actor: Actor, data: Delivery['event']['data']): boolean {
  return actor.type === 'AGENT' && (actor.agentId === data.previousAgentId || actor.agentId === data.previousAskedId);
}
