import { type Actor, may } from '../actor/actor.ts';
import { canRead, type Seen } from '../conversation/conversation.policy.ts';

/** Whoever may read it could copy it too. */
export const canEmail = (actor: Actor, row: Seen): boolean =>
  canRead(actor, row) && (actor.type === 'AGENT' || (actor.type === 'PARTNER' && may(actor, 'SEND_MESSAGES')));
