import { type Actor, may } from '../actor/actor.ts';

export const canManageWorkspace = (actor: Actor): boolean => may(actor, 'MANAGE_WORKSPACE');
