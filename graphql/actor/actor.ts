import type { Permission } from '../__generated__/resolvers.ts';
import { isBanned } from '../ban/banned.ts';
import type { Directory } from '../directory/directory.ts';
import { permissionsOf } from './permissions.ts';

export interface AgentActor {
  type: 'AGENT';
  workspaceId: string;
  agentId: string;
  sessionId: string;
  permissions: ReadonlySet<Permission>;
  /** Front office, so that colleagues' conversations on `siteIds` are theirs to see. */
  frontOffice: boolean;
  /** The sites of the agent's groups. */
  siteIds: ReadonlySet<string>;
  /** Whether it is this one. Rules ask this rather than compare ids, so that one answer can do for all who are not. */
  is(agentId: string | null | undefined): boolean;
}

export interface VisitorActor {
  type: 'VISITOR';
  workspaceId: string;
  siteId: string;
  visitorId: string;
}

export interface PartnerActor {
  type: 'PARTNER';
  workspaceId: string;
  apiKeyId: string;
  permissions: ReadonlySet<Permission>;
}

export interface SystemActor {
  type: 'SYSTEM';
  workspaceId: string;
}

export type Actor = AgentActor | VisitorActor | PartnerActor | SystemActor;

const known = new WeakMap<Directory, Map<string, AgentActor>>();

/** The agent as the directory knows it now; null when archived or unknown. */
export function agentActor(directory: Directory, agentId: string, sessionId: string): AgentActor | null {
  const agent = directory.agents.get(agentId);
  if (!agent || agent.archivedAt) return null;
  const actors = known.get(directory) ?? new Map<string, AgentActor>();
  known.set(directory, actors);
  const actor = actors.get(sessionId) ?? {
    type: 'AGENT',
    workspaceId: agent.workspaceId,
    agentId,
    sessionId,
    permissions: permissionsOf(agent),
    frontOffice: agent.frontOffice,
    siteIds: directory.sitesOfAgent(agentId),
    is: (id) => id === agentId,
  };
  actors.set(sessionId, actor);
  return actor;
}

/** The same caller as the directory knows it now: rights follow at once, on open subscriptions too. */
export function refreshed(actor: Actor, directory: Directory): Actor | null {
  if (actor.type === 'AGENT') return agentActor(directory, actor.agentId, actor.sessionId);
  if (actor.type === 'VISITOR') return directory.sites.get(actor.siteId)?.archivedAt === null && !isBanned(directory.banned, actor.visitorId) ? actor : null;
  return actor;
}

/** The same, for one who hears many events: worked out again only when the directory has changed. */
export function refreshing(actor: Actor): (directory: Directory) => Actor | null {
  let last: { directory: Directory; actor: Actor | null } | null = null;
  return (directory) => {
    if (last?.directory !== directory) last = { directory, actor: refreshed(actor, directory) };
    return last.actor;
  };
}

export const may = (actor: Actor, permission: Permission): boolean =>
  actor.type === 'SYSTEM' || ('permissions' in actor && actor.permissions.has(permission));

/** The id that the log keeps of who did it. */
export function actorId(actor: Actor): string | null {
  switch (actor.type) {
    case 'AGENT':
      return actor.agentId;
    case 'VISITOR':
      return actor.visitorId;
    case 'PARTNER':
      return actor.apiKeyId;
    case 'SYSTEM':
      return null;
  }
}
