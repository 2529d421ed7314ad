'use client';
import { Switch } from '../../../../ui/Switch.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useUpdateWorkspace } from './useUpdateWorkspace.ts';
import type { AdminWorkspaceSettingsFragment } from './workspace.generated.ts';

export function LabelDemand({ workspace }: { workspace: AdminWorkspaceSettingsFragment }) {
  const t = useMessages();
  const { asked, update } = useUpdateWorkspace();
  return (
    <Switch
      label={t('admin.workspace.label')}
      hint={t('admin.workspace.labelHint')}
      checked={asked.labelRequired ?? workspace.labelRequired}
      onChange={(labelRequired) => void update({ labelRequired })}
    />
  );
}
