import { type Actor, may } from '../actor/actor.ts';

/** Who took what is for those who answer for the workspace. */
export const canSeeExports = (actor: Actor): boolean => may(actor, 'MANAGE_WORKSPACE');
