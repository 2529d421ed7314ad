'use client';
import { Field } from '../../../../ui/Field.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useUpdateWorkspace } from './useUpdateWorkspace.ts';
import type { AdminWorkspaceSettingsFragment } from './workspace.generated.ts';

const choices = ['OFF', 'ON', 'ON_AND_TOLD'] as const;

/** Whether agents may see what visitors type before they send it. */
export function PreviewChoice({ workspace }: { workspace: AdminWorkspaceSettingsFragment }) {
  const t = useMessages();
  const { asked, update } = useUpdateWorkspace();
  return (
    <Field label={t('admin.workspace.preview')} hint={t('admin.workspace.previewHint')}>
      <Select
        className="max-w-96"
        value={asked.livePreview ?? workspace.livePreview}
        options={choices.map((value) => ({ value, label: t(`admin.workspace.preview.${value}`) }))}
        onChange={(livePreview) => void update({ livePreview })}
      />
    </Field>
  );
}
