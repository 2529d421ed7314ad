import type { BanRow, ConversationRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { canRead, type Seen } from '../conversation/conversation.policy.ts';

export const canBan = (actor: Actor, row: Seen & Pick<ConversationRow, 'state'>): boolean =>
  canRead(actor, row) && actor.type !== 'VISITOR' && ((actor.type === 'AGENT' && actor.is(row.agentId)) || may(actor, 'MANAGE_CONVERSATIONS'));

/** To see all of them, and to lift one. */
export const canManageBans = (actor: Actor): boolean => may(actor, 'MANAGE_BANS');

export const holds = ({ liftedAt, until }: Pick<BanRow, 'liftedAt' | 'until'>): boolean => liftedAt === null && until.getTime() > Date.now();
