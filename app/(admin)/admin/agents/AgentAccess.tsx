'use client';
import { Field } from '../../../../ui/Field.tsx';
import { Select } from '../../../../ui/Select.tsx';
import type { Permission, Role } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { PermissionList } from '../parts/PermissionList.tsx';
import { permissions } from '../parts/permissions.ts';
import type { AgentPart } from './agentPart.ts';
import { roleName } from './names.ts';

interface AgentAccessProps extends AgentPart {
  own: readonly Permission[];
  ownRole: Role;
}

const roles = ['AGENT', 'ADMIN', 'OWNER'] as const satisfies readonly Role[];

export function AgentAccess({ form: { values, set }, errorOf, own, ownRole }: AgentAccessProps) {
  const t = useMessages();
  const offered = roles.filter((role) => role !== 'OWNER' || ownRole === 'OWNER' || values.role === 'OWNER');
  const hasAll = values.role !== 'AGENT';
  return (
    <>
      <hr className="m-0 w-full border-0 border-t border-line" />
      <Field label={t('admin.agents.role')} hint={t(`admin.role.${values.role}.hint`)} error={errorOf('role')}>
        <Select value={values.role} options={offered.map((role) => ({ value: role, label: t(roleName(role)) }))} onChange={(role) => set('role', role)} />
      </Field>
      <PermissionList
        hint={hasAll ? t('admin.agents.hasAll') : t('admin.agents.permissionsHint')}
        error={errorOf('permissions')}
        chosen={values.permissions}
        inherent={hasAll ? permissions : ['SEND_MESSAGES']}
        own={own}
        onChange={(chosen) => set('permissions', chosen)}
      />
    </>
  );
}
