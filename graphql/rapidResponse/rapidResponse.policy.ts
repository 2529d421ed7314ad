import type { RapidResponseRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import type { Directory } from '../directory/directory.ts';

type Owned = Pick<RapidResponseRow, 'ownerId'>;
type Shared = Pick<RapidResponseRow, 'ownerId' | 'sharing' | 'agentIds' | 'groupIds'>;

/** Whether it is for the caller to write with: one's own, everyone's, and what is shared with oneself or one's groups. */
export function canUseRapidResponse(actor: Actor, directory: Directory, { ownerId, sharing, agentIds, groupIds }: Shared): boolean {
  if (actor.type === 'VISITOR') return false;
  if (sharing === 'EVERYONE') return true;
  if (actor.type !== 'AGENT') return false;
  if (sharing === 'OWN') return actor.is(ownerId);
  const groups = directory.groupsOfAgent(actor.agentId);
  return agentIds.some((id) => actor.is(id)) || groupIds.some((id) => groups.has(id) && directory.groups.get(id)?.archivedAt === null);
}

/** Who manages the shared ones sees them all; a colleague's own does not exist. */
export const canSeeRapidResponse = (actor: Actor, directory: Directory, row: Shared): boolean =>
  canUseRapidResponse(actor, directory, row) || canManageRapidResponse(actor, row);

export const canManageRapidResponse = (actor: Actor, { ownerId }: Owned): boolean =>
  ownerId === null ? canShareRapidResponses(actor) : actor.type === 'AGENT' && actor.is(ownerId);

export const canShareRapidResponses = (actor: Actor): boolean => may(actor, 'MANAGE_RAPID_RESPONSES');
