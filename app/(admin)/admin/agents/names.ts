import type { Presence, Role } from '../../../__generated__/schema.ts';
import type { MessageKey } from '../../../i18n/messages.ts';

const roles = { OWNER: 'common.owner', ADMIN: 'common.admin', AGENT: 'common.agent' } as const satisfies Record<Role, MessageKey>;
const presences = { ONLINE: 'common.online', AWAY: 'common.away', OFFLINE: 'common.offline' } as const satisfies Record<Presence, MessageKey>;
const dots = { ONLINE: 'on', AWAY: 'away', OFFLINE: 'off' } as const satisfies Record<Presence, string>;

export const roleName = (role: Role): MessageKey => roles[role];
export const presenceName = (presence: Presence): MessageKey => presences[presence];
export const presenceDot = (presence: Presence) => dots[presence];
