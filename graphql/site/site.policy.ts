import { type Actor, may } from '../actor/actor.ts';

export const canManageSites = (actor: Actor): boolean => may(actor, 'MANAGE_SITES');
