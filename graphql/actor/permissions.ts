import type { AgentRow } from '../../db/rows.ts';
import type { Permission, Role } from '../__generated__/resolvers.ts';

export const allPermissions: readonly Permission[] = [
  'READ_ALL_CONVERSATIONS',
  'MANAGE_CONVERSATIONS',
  'SEND_MESSAGES',
  'VIEW_STATISTICS',
  'MANAGE_AGENTS',
  'MANAGE_GROUPS',
  'MANAGE_SITES',
  'MANAGE_LABELS',
  'MANAGE_RAPID_RESPONSES',
  'MANAGE_API_KEYS',
  'MANAGE_BANS',
  'MANAGE_WORKSPACE',
];

const ofRole: Record<Role, readonly Permission[]> = {
  OWNER: allPermissions,
  ADMIN: allPermissions,
  AGENT: ['SEND_MESSAGES'],
};

/** Stored names that are no longer permissions are dropped, so that old rows cannot grant new things. */
export const asPermissions = (stored: readonly string[]): Permission[] =>
  allPermissions.filter((permission) => stored.includes(permission));

export const permissionsOf = (agent: Pick<AgentRow, 'role' | 'permissions'>): ReadonlySet<Permission> =>
  new Set([...ofRole[agent.role], ...asPermissions(agent.permissions)]);
