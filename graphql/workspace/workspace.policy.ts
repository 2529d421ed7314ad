import { type Actor, may } from '../actor/actor.ts';

/** The sites whose queue the caller may see; `ALL` for every one. As `canRead` for conversations that nobody has. */
export function sitesOfQueue(actor: Actor): ReadonlySet<string> | 'ALL' {
  if (actor.type === 'SYSTEM' || may(actor, 'READ_ALL_CONVERSATIONS')) return 'ALL';
  return actor.type === 'AGENT' && actor.frontOffice ? actor.siteIds : new Set();
}
