import type { AgentRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { permissionsOf } from '../actor/permissions.ts';
import type { Directory } from '../directory/directory.ts';

type Standing = Pick<AgentRow, 'role' | 'permissions'>;

/** Nobody manages those who may more than oneself: a new password would be a way to become them. */
export const canManageAgent = (actor: Actor, directory: Directory, agent: Standing): boolean =>
  canManageAgents(actor) && canGive(actor, directory, agent);

/** One's own, and of those whom one manages. */
export const canChangeAvatar = (actor: Actor, directory: Directory, agent: Standing & Pick<AgentRow, 'id'>): boolean =>
  isSelf(actor, agent.id) || canManageAgent(actor, directory, agent);

export const canManageAgents = (actor: Actor): boolean => may(actor, 'MANAGE_AGENTS');

/** Only owners make owners, and nobody gives what is not one's own. */
export const canGive = (actor: Actor, directory: Directory, standing: Standing): boolean =>
  (standing.role !== 'OWNER' || isOwner(actor, directory)) &&
  [...permissionsOf(standing)].every((permission) => may(actor, permission));

export const isSelf = (actor: Actor, agentId: string): boolean => actor.type === 'AGENT' && actor.is(agentId);

export const canSeeSessions = (actor: Actor, agentId: string): boolean => isSelf(actor, agentId) || canManageAgents(actor);

const isOwner = (actor: Actor, directory: Directory): boolean =>
  actor.type === 'SYSTEM' || (actor.type === 'AGENT' && directory.agents.get(actor.agentId)?.role === 'OWNER');
