import { type Actor, may } from '../actor/actor.ts';

/** Visitors never; agents and partners with the permission, about the conversations that they may read. */
export const canViewStatistics = (actor: Actor): boolean => may(actor, 'VIEW_STATISTICS');
