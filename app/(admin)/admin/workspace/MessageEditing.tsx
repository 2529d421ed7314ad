'use client';
import { Field } from '../../../../ui/Field.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useUpdateWorkspace } from './useUpdateWorkspace.ts';
import type { AdminWorkspaceSettingsFragment } from './workspace.generated.ts';

const minute = 60;
const usual = [0, minute, 5 * minute, 15 * minute, 60 * minute, 24 * 60 * minute, 7 * 24 * 60 * minute];

/** For how long agents may edit and delete what they wrote. */
export function MessageEditing({ workspace }: { workspace: AdminWorkspaceSettingsFragment }) {
  const t = useMessages();
  const { asked, update } = useUpdateWorkspace();
  const seconds = asked.messageEditSeconds ?? workspace.messageEditSeconds;
  const nameOf = (value: number) => {
    if (value === 0) return t('admin.workspace.editing.never');
    if (value % (24 * 60 * minute) === 0) return t('admin.workspace.editing.days', { count: value / (24 * 60 * minute) });
    if (value % (60 * minute) === 0) return t('admin.workspace.editing.hours', { count: value / (60 * minute) });
    return t('admin.workspace.editing.minutes', { count: Math.round(value / minute) });
  };
  // One that was set over the API stands among them.
  const choices = [...new Set([...usual, seconds])].sort((a, b) => a - b);
  return (
    <Field label={t('admin.workspace.editing')} hint={t('admin.workspace.editingHint')}>
      <Select
        className="max-w-56"
        value={String(seconds)}
        options={choices.map((value) => ({ value: String(value), label: nameOf(value) }))}
        onChange={(value) => void update({ messageEditSeconds: Number(value) })}
      />
    </Field>
  );
}
