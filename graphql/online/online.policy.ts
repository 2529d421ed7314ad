import { type Actor, may } from '../actor/actor.ts';

/** Nobody on the list has a name: every agent sees all of it. */
export const canSeeOnline = (actor: Actor): boolean => actor.type === 'AGENT' || may(actor, 'READ_ALL_CONVERSATIONS');
