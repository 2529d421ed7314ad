import { type Actor, may } from '../actor/actor.ts';

export const canManageGroups = (actor: Actor): boolean => may(actor, 'MANAGE_GROUPS');
