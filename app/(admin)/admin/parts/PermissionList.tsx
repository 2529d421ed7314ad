'use client';
import { Checkbox } from '../../../../ui/Checkbox.tsx';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import type { Permission } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { permissionHint, permissionName, permissions } from './permissions.ts';

interface PermissionListProps {
  hint: string;
  error?: string;
  chosen: readonly Permission[];
  /** Held anyway, by the role: shown as given, cannot be taken. */
  inherent?: readonly Permission[];
  /** What the giver has; nobody gives more. */
  own: readonly Permission[];
  onChange: (chosen: Permission[]) => void;
}

export function PermissionList({ hint, error, chosen, inherent = [], own, onChange }: PermissionListProps) {
  const t = useMessages();
  return (
    <FieldGroup label={t('admin.permissions')} hint={hint} error={error}>
      {permissions.map((permission) => (
        <Checkbox
          key={permission}
          label={t(permissionName(permission))}
          hint={t(permissionHint(permission))}
          checked={inherent.includes(permission) || chosen.includes(permission)}
          disabled={inherent.includes(permission) || (!own.includes(permission) && !chosen.includes(permission))}
          onChange={(checked) => onChange(checked ? [...chosen, permission] : chosen.filter((one) => one !== permission))}
        />
      ))}
    </FieldGroup>
  );
}
