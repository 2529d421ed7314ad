import type { RapidResponseRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';

type Owned = Pick<RapidResponseRow, 'ownerId'>;

/** One's own and everyone's; a colleague's does not exist. */
export const canSeeRapidResponse = (actor: Actor, { ownerId }: Owned): boolean =>
  actor.type !== 'VISITOR' && (ownerId === null || isOwn(actor, ownerId));

export const canManageRapidResponse = (actor: Actor, { ownerId }: Owned): boolean =>
  ownerId === null ? may(actor, 'MANAGE_RAPID_RESPONSES') : isOwn(actor, ownerId);

const isOwn = (actor: Actor, ownerId: string): boolean => actor.type === 'AGENT' && actor.is(ownerId);
