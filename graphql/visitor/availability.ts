import { sql } from '../../db/client.ts';
import type { SiteRow } from '../../db/rows.ts';
import type { Availability } from '../__generated__/resolvers.ts';
import { candidates } from '../routing/routing.ts';

/** Whether a conversation can be started on the site now. */
export async function availabilityOf(site: SiteRow): Promise<Availability> {
  const agents = await candidates({ sql, workspaceId: site.workspaceId });
  if (agents.some((agent) => agent.siteIds.has(site.id) && agent.activeChats < agent.maxActiveChats)) return 'OPEN';
  return site.whenUnavailable === 'QUEUE' ? 'QUEUE' : 'CLOSED';
}
