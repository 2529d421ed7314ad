'use client';
import { Switch } from '../../../../ui/Switch.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useUpdateWorkspace } from './useUpdateWorkspace.ts';
import { WholeNumber } from './WholeNumber.tsx';
import type { AdminWorkspaceSettingsFragment } from './workspace.generated.ts';

/** How large files in conversations may be, and whether visitors may send any. */
export function FileRules({ workspace }: { workspace: AdminWorkspaceSettingsFragment }) {
  const t = useMessages();
  const { asked, update } = useUpdateWorkspace();
  return (
    <section className="flex flex-col gap-4">
      <h2 className="m-0 text-title font-semibold tracking-[-0.01em]">{t('admin.workspace.files')}</h2>
      <Switch
        label={t('admin.workspace.filesFromVisitors')}
        hint={t('admin.workspace.filesFromVisitorsHint')}
        checked={asked.filesFromVisitors ?? workspace.filesFromVisitors}
        onChange={(filesFromVisitors) => void update({ filesFromVisitors })}
      />
      <WholeNumber
        label={t('admin.workspace.maxFileMegabytes')}
        hint={t('admin.workspace.maxFileMegabytesHint')}
        value={workspace.maxFileMegabytes}
        least={1}
        most={1_000}
        onSave={(maxFileMegabytes) => update({ maxFileMegabytes })}
      />
    </section>
  );
}
