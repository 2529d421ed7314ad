import type { Permission } from '../../../__generated__/schema.ts';
import type { MessageKey } from '../../../i18n/messages.ts';

/** In the order in which they are offered. */
export const permissions = [
  'SEND_MESSAGES',
  'READ_ALL_CONVERSATIONS',
  'MANAGE_CONVERSATIONS',
  'VIEW_STATISTICS',
  'MANAGE_AGENTS',
  'MANAGE_GROUPS',
  'MANAGE_SITES',
  'MANAGE_LABELS',
  'MANAGE_RAPID_RESPONSES',
  'MANAGE_API_KEYS',
  'MANAGE_BANS',
  'MANAGE_WORKSPACE',
] as const satisfies readonly Permission[];

export const permissionName = (permission: Permission): MessageKey => `admin.permission.${permission}`;
export const permissionHint = (permission: Permission): MessageKey => `admin.permission.${permission}.hint`;
