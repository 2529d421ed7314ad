import type { AgentRow } from '../../db/rows.ts';
import type { Directory } from '../directory/directory.ts';
import { live } from '../directory/staff.ts';
import { isOpen } from '../hours/hours.ts';
import { opensAt } from '../hours/opening.ts';
import type { UnservedReason } from '../__generated__/resolvers.ts';

interface Unserved {
  reason: UnservedReason;
  opensAt: Date | null;
}

/** Why no new conversation comes to the agent, Online and with a free slot though it be. Null: one can. */
export function unserved({ groups, sites, groupsOfAgent, sitesOfAgent }: Directory, { id, frontOffice, archivedAt }: AgentRow, now: number): Unserved | null {
  if (archivedAt) return null;
  if (!frontOffice) return because('BACK_OFFICE');
  if (live(groups, groupsOfAgent(id)).length === 0) return because('NO_GROUP');
  const served = live(sites, sitesOfAgent(id));
  if (served.length === 0) return because('NO_SITE');
  if (served.some(({ hours }) => isOpen(hours, now))) return null;
  const openings = served.flatMap(({ hours }) => opensAt(hours, now) ?? []);
  return because('CLOSED', openings.length > 0 ? new Date(Math.min(...openings)) : null);
}

const because = (reason: UnservedReason, opensAt: Date | null = null): Unserved => ({ reason, opensAt });
