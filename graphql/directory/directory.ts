import { sql } from '../../db/client.ts';
import type { AgentRow, BanRow, GroupRow, LabelRow, SiteRow, WorkspaceRow } from '../../db/rows.ts';
import { type Banned, networkKey } from '../ban/banned.ts';

/**
 * The few things of a workspace that every list and every rule needs: agents, groups, sites, labels. Kept per process,
 * read in one go, dropped as soon as an event says that one of them changed.
 */
export interface Directory {
  workspace: WorkspaceRow;
  /** The log's newest position before it was read: it shows every change up to there. */
  position: number;
  agents: ReadonlyMap<string, AgentRow>;
  groups: ReadonlyMap<string, GroupRow>;
  sites: ReadonlyMap<string, SiteRow>;
  labels: ReadonlyMap<string, LabelRow>;
  groupsOfAgent(agentId: string): ReadonlySet<string>;
  agentsOfGroup(groupId: string): ReadonlySet<string>;
  groupsOfSite(siteId: string): ReadonlySet<string>;
  sitesOfGroup(groupId: string): ReadonlySet<string>;
  /** Who gets no widget. */
  banned: Banned;
  /** Sites that one of the agent's groups, not archived, answers for. */
  sitesOfAgent(agentId: string): ReadonlySet<string>;
}

const kept = new Map<string, Promise<Directory | null>>();

/** Null when there is no such workspace. */
export function directoryOf(workspaceId: string): Promise<Directory | null> {
  const known = kept.get(workspaceId);
  if (known) return known;
  const reading = read(workspaceId);
  kept.set(workspaceId, reading);
  // A failed or empty read is not remembered.
  reading.then(
    (directory) => directory ?? forget(workspaceId, reading),
    () => forget(workspaceId, reading),
  );
  return reading;
}

export function dropDirectory(workspaceId: string): void {
  kept.delete(workspaceId);
}

export function dropAllDirectories(): void {
  kept.clear();
}

function forget(workspaceId: string, reading: Promise<Directory | null>): void {
  if (kept.get(workspaceId) === reading) kept.delete(workspaceId);
}

async function read(workspaceId: string): Promise<Directory | null> {
  const [head] = await sql<{ position: number }[]>`select position from event_head where workspace_id = ${workspaceId}`;
  const [workspaces, agents, groups, sites, labels, groupAgents, siteGroups, bans] = await Promise.all([
    sql<WorkspaceRow[]>`select * from workspace where id = ${workspaceId}`,
    sql<AgentRow[]>`
      select workspace_id, id, client_id, email, null as password_hash, name, role, permissions, department, title,
        status_text, front_office, max_active_chats, priority, locale, time_zone, chosen_presence, presence,
        auto_away_minutes, auto_away_since,
        label_reminder, spell_check, spell_check_language, live_preview, notify_waiting, notify_messages,
        offline_since, avatar_id, created_at, archived_at
      from agent where workspace_id = ${workspaceId} order by name, id`,
    sql<GroupRow[]>`select * from "group" where workspace_id = ${workspaceId} order by name, id`,
    sql<SiteRow[]>`select * from site where workspace_id = ${workspaceId} order by name, id`,
    sql<LabelRow[]>`select * from label where workspace_id = ${workspaceId} order by position, name, id`,
    sql<{ groupId: string; agentId: string }[]>`
      select group_id, agent_id from group_agent where workspace_id = ${workspaceId}`,
    sql<{ siteId: string; groupId: string }[]>`
      select site_id, group_id from site_group where workspace_id = ${workspaceId}`,
    sql<Ban[]>`
      select visitor_id, until, site_id, network, network_until from ban
      where workspace_id = ${workspaceId} and lifted_at is null and until > now()`,
  ]);
  const [workspace] = workspaces;
  if (!workspace) return null;

  const groupMap = byId(groups);
  const groupsOfAgent = index(groupAgents, 'agentId', 'groupId');
  const sitesOfGroup = index(siteGroups, 'groupId', 'siteId');
  const sitesOfAgent = (agentId: string): Set<string> => {
    const live = [...groupsOfAgent(agentId)].filter((groupId) => groupMap.get(groupId)?.archivedAt === null);
    return new Set(live.flatMap((groupId) => [...sitesOfGroup(groupId)]));
  };
  return {
    workspace,
    position: head?.position ?? 0,
    agents: byId(agents),
    groups: groupMap,
    sites: byId(sites),
    labels: byId(labels),
    groupsOfAgent,
    agentsOfGroup: index(groupAgents, 'groupId', 'agentId'),
    groupsOfSite: index(siteGroups, 'siteId', 'groupId'),
    sitesOfGroup,
    sitesOfAgent,
    banned: bannedBy(bans),
  };
}

type Ban = Pick<BanRow, 'visitorId' | 'until' | 'siteId' | 'network' | 'networkUntil'>;

function bannedBy(bans: readonly Ban[]): Banned {
  const networks = bans.flatMap(({ siteId, network, networkUntil }) =>
    network !== null && networkUntil ? [[networkKey(siteId, network), networkUntil.getTime()] as const] : [],
  );
  return { visitors: new Map(bans.map(({ visitorId, until }) => [visitorId, until.getTime()])), networks: new Map(networks) };
}

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function index<K extends string>(rows: readonly Record<K, string>[], from: K, to: K): (id: string) => ReadonlySet<string> {
  const map = new Map<string, Set<string>>();
  for (const row of rows) {
    const set = map.get(row[from]) ?? new Set<string>();
    map.set(row[from], set.add(row[to]));
  }
  const none: ReadonlySet<string> = new Set();
  return (id) => map.get(id) ?? none;
}
