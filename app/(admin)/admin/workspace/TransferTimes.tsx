'use client';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useUpdateWorkspace } from './useUpdateWorkspace.ts';
import { WholeNumber } from './WholeNumber.tsx';
import type { AdminWorkspaceSettingsFragment } from './workspace.generated.ts';

export function TransferTimes({ workspace }: { workspace: AdminWorkspaceSettingsFragment }) {
  const t = useMessages();
  const { update } = useUpdateWorkspace();
  return (
    <section className="flex flex-col gap-4">
      <h2 className="m-0 text-title font-semibold tracking-[-0.01em]">{t('admin.workspace.transfer')}</h2>
      <WholeNumber
        label={t('admin.workspace.transferSeconds')}
        hint={t('admin.workspace.transferSecondsHint')}
        value={workspace.transferSeconds}
        least={5}
        most={600}
        onSave={(transferSeconds) => update({ transferSeconds })}
      />
      <WholeNumber
        label={t('admin.workspace.vanishedSeconds')}
        hint={t('admin.workspace.vanishedSecondsHint')}
        value={workspace.vanishedSeconds}
        least={10}
        most={3_600}
        onSave={(vanishedSeconds) => update({ vanishedSeconds })}
      />
    </section>
  );
}
