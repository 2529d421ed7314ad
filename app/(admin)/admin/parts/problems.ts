import type { UserErrorCode } from '../../../__generated__/schema.ts';
import type { MessageKey } from '../../../i18n/messages.ts';

export interface Problem {
  code: UserErrorCode;
  field: string | null;
}

/** Where the field makes clear what to do, it is said; else what the code alone says. */
const precise: Record<string, MessageKey> = {
  'name.TAKEN': 'admin.problem.nameTaken',
  'name.INVALID': 'admin.problem.nameInvalid',
  'email.INVALID': 'admin.problem.email',
  'email.TAKEN': 'admin.problem.emailTaken',
  'password.BLANK': 'admin.problem.password',
  'password.INVALID': 'admin.problem.password',
  'password.TOO_LONG': 'admin.problem.password',
  'maxActiveChats.INVALID': 'admin.problem.maxActiveChats',
  'priority.INVALID': 'admin.problem.priority',
  'color.INVALID': 'admin.problem.color',
  'color.BLANK': 'admin.problem.color',
  'allowedOrigins.INVALID': 'admin.problem.origins',
  'allowedOrigins.BLANK': 'admin.problem.originsBlank',
  'hours.INVALID': 'admin.problem.hours',
  'hours.TAKEN': 'admin.problem.hours',
  'languages.BLANK': 'admin.problem.languages',
  'languages.INVALID': 'admin.problem.languages',
  'permissions.BLANK': 'admin.problem.noPermissions',
  'permissions.NOT_YOURS_TO_GIVE': 'admin.problem.permissions',
  'role.NOT_YOURS_TO_GIVE': 'admin.problem.role',
  'role.LAST_OWNER': 'admin.problem.lastOwner',
};

export function problemKey({ code, field }: Problem): MessageKey {
  const general: MessageKey = `common.userError.${code}`;
  return precise[`${fieldName(field) ?? ''}.${code}`] ?? general;
}

/** `allowedOrigins.2` is about allowedOrigins, `input.name` about name. */
export function fieldName(field: string | null): string | null {
  const parts = field?.split(/[.[\]]/).filter((part) => part && part !== 'input' && !/^\d+$/.test(part));
  return parts?.[0] ?? null;
}
