import { type Actor, may } from '../actor/actor.ts';

export const canManageLabels = (actor: Actor): boolean => may(actor, 'MANAGE_LABELS');

/** Tags are staff's words about visitors. */
export const canSeeTags = (actor: Actor): boolean => actor.type !== 'VISITOR';
