import { sql } from '../../db/client.ts';
import type { SiteRow } from '../../db/rows.ts';
import { transact } from '../event/transact.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { isOpen } from './hours.ts';

type Waited = Pick<SiteRow, 'workspaceId' | 'id' | 'hours'>;

/** Sites with hours that were open at the last look and that somebody waits for. */
let open = new Set<string>();

/** Gives those who waited before a door to whoever is free once it has opened. Nothing to do while nobody waits. */
export async function fillOpened(now = Date.now()): Promise<void> {
  const waited = await sql<Waited[]>`
    select workspace_id, id, hours from site
    where hours is not null and archived_at is null and exists (
      select from conversation
      where conversation.workspace_id = site.workspace_id and site_id = site.id and state = 'QUEUED' and kind = 'CHAT'
    )`;
  const openNow = waited.filter(({ hours }) => isOpen(hours, now));
  const opened = openNow.filter(({ id }) => !open.has(id));
  for (const workspaceId of new Set(opened.map((site) => site.workspaceId))) {
    await transact(workspaceId, async (tx) => {
      await lockRouting(tx);
      await fillSlots(tx);
    });
  }
  // Only now: what failed is tried again with the next look.
  open = new Set(openNow.map(({ id }) => id));
}
