import { type Actor, may } from '../actor/actor.ts';
import type { Permission } from '../__generated__/resolvers.ts';

export const canManageApiKeys = (actor: Actor): boolean => may(actor, 'MANAGE_API_KEYS');

export const canGiveToKey = (actor: Actor, permissions: readonly Permission[]): boolean =>
  permissions.every((permission) => may(actor, permission));
