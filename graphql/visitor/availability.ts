import { sql } from '../../db/client.ts';
import type { SiteRow } from '../../db/rows.ts';
import type { Availability } from '../__generated__/resolvers.ts';
import { isOpen } from '../hours/hours.ts';
import { candidates } from '../routing/routing.ts';

const otherwise = { HIDE: 'CLOSED', QUEUE: 'QUEUE', OFFLINE_FORM: 'OFFLINE_FORM' } as const;

/** Whether a conversation can be started on the site now. Outside of its hours nobody can answer, whoever is Online. */
export async function availabilityOf(site: SiteRow): Promise<Availability> {
  if (!isOpen(site.hours, Date.now())) return otherwise[site.whenUnavailable];
  const agents = await candidates({ sql, workspaceId: site.workspaceId });
  const free = agents.some((agent) => agent.siteIds.has(site.id) && agent.activeChats < agent.maxActiveChats);
  return free ? 'OPEN' : otherwise[site.whenUnavailable];
}

/** Whether somebody on the site can start a conversation, if only to wait in the queue. */
export async function canBeStartedOn(site: SiteRow): Promise<boolean> {
  const availability = await availabilityOf(site);
  return availability === 'OPEN' || availability === 'QUEUE';
}
