import { isDeepStrictEqual } from 'node:util';
import type { SiteRow } from '../../db/rows.ts';
import type { OpeningHoursInput } from '../__generated__/resolvers.ts';
import { lockedLive, lockKind } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { canManageSites } from '../site/site.policy.ts';
import { hoursOf } from './hoursOf.ts';

/** Who waits for a site that is open by it is given to whoever is free. */
export async function setOpeningHours({ actor }: Caller, siteId: string, input: OpeningHoursInput | null | undefined): Promise<SiteRow> {
  if (!canManageSites(actor)) throw forbidden();
  const hours = input ? hoursOf(input) : null;
  return transact(actor.workspaceId, async (tx) => {
    await lockRouting(tx);
    await lockKind(tx, 'site');
    const row = await lockedLive(tx, 'site', siteId, 'siteId');
    if (isDeepStrictEqual(row.hours, hours)) return row;
    const { sql, workspaceId } = tx;
    const site = { ...row, hours };
    await sql`update site set ${sql(site, 'hours')} where workspace_id = ${workspaceId} and id = ${row.id}`;
    recordEvent(tx, { type: 'site.updated', actor, subjectId: row.id });
    await fillSlots(tx);
    return site;
  });
}
