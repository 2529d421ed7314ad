import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { SiteRow } from '../../db/rows.ts';
import type { CreateSiteInput, UpdateSiteInput } from '../__generated__/resolvers.ts';
import { archive, createdBefore, lockedLive, lockKind, mustBeFree } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, colorOf, given, named } from '../input.ts';
import { replaceLinks } from '../links.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { originsOf } from './origins.ts';
import { canManageSites } from './site.policy.ts';

type Settings = Pick<SiteRow, 'name' | 'allowedOrigins' | 'languages' | 'whenUnavailable' | 'color'>;

const defaults = { languages: ['en'], whenUnavailable: 'QUEUE', color: '#5a48d6' } as const;

/** `key` is for seeds, whose script tags stand in pages that we write ourselves. */
export async function createSite({ actor }: Caller, input: CreateSiteInput, key = newKey()): Promise<SiteRow> {
  if (!canManageSites(actor)) throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const settings: Settings = {
    ...defaults,
    languages: [...defaults.languages],
    ...settingsOf(input),
    name: nameOf(input.name),
    allowedOrigins: originsOf(input.allowedOrigins),
  };
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'site');
    const earlier = await createdBefore(tx, 'site', clientId);
    if (earlier) return earlier;
    await mustBeFree(tx, 'site', settings.name);
    const { sql, workspaceId } = tx;
    const site: SiteRow = { workspaceId, id: newId(), clientId, key, ...settings, hours: null, createdAt: new Date(), archivedAt: null };
    await sql`insert into site ${sql(site)}`;
    await setGroups(tx, site.id, input.groupIds ?? []);
    recordEvent(tx, { type: 'site.created', actor, subjectId: site.id });
    return site;
  });
}

/** A group that comes to the site can take what its visitors are waiting for. */
export async function updateSite({ actor }: Caller, input: UpdateSiteInput): Promise<SiteRow> {
  if (!canManageSites(actor)) throw forbidden();
  const { groupIds } = input;
  const changes = settingsOf(input);
  return transact(actor.workspaceId, async (tx) => {
    if (given(groupIds)) await lockRouting(tx);
    await lockKind(tx, 'site');
    const row = await lockedLive(tx, 'site', input.id);
    const site = { ...row, ...changes };
    const changed = !isDeepStrictEqual(site, row);
    if (changed) await store(tx, site);
    const regrouped = given(groupIds) && (await setGroups(tx, site.id, groupIds));
    if (changed || regrouped) recordEvent(tx, { type: 'site.updated', actor, subjectId: site.id });
    if (regrouped) await fillSlots(tx);
    return site;
  });
}

export async function archiveSite({ actor }: Caller, id: string): Promise<SiteRow> {
  if (!canManageSites(actor)) throw forbidden();
  return transact(actor.workspaceId, (tx) => archive(tx, actor, 'site', id));
}

const newKey = (): string => `s_${randomBytes(16).toString('base64url')}`;

const nameOf = (name: string): string => named('name', name, 100);

/** What is given of the settings, and valid. */
function settingsOf(input: Omit<UpdateSiteInput, 'id'>): Partial<Settings> {
  const { name, allowedOrigins, languages, whenUnavailable, color } = input;
  return {
    ...(given(name) && { name: nameOf(name) }),
    ...(given(allowedOrigins) && { allowedOrigins: originsOf(allowedOrigins) }),
    ...(given(languages) && { languages: languagesOf(languages) }),
    ...(given(whenUnavailable) && { whenUnavailable }),
    ...(given(color) && { color: colorOf('color', color) }),
  };
}

function languagesOf(languages: readonly string[]): string[] {
  if (languages.length === 0) throw new Mendable('BLANK', 'languages', 'Give at least one language.');
  if (new Set(languages).size < languages.length) throw new Mendable('INVALID', 'languages', 'Give each language once.');
  return [...languages];
}

async function store(tx: Tx, site: SiteRow): Promise<void> {
  await mustBeFree(tx, 'site', site.name, site.id);
  const { sql, workspaceId } = tx;
  await sql`
    update site set ${sql(site, 'name', 'allowedOrigins', 'languages', 'whenUnavailable', 'color')}
    where workspace_id = ${workspaceId} and id = ${site.id}`;
}

const setGroups = (tx: Tx, siteId: string, groupIds: readonly string[]): Promise<boolean> =>
  replaceLinks(tx, { table: 'site_group', owner: 'site', ownerId: siteId, of: 'group', field: 'groupIds' }, groupIds);
