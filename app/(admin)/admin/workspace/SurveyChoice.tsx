'use client';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import type { SurveyMode } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useUpdateWorkspace } from './useUpdateWorkspace.ts';
import type { AdminWorkspaceSettingsFragment } from './workspace.generated.ts';

const modes: readonly SurveyMode[] = ['OFF', 'MANUAL', 'AT_END'];

export function SurveyChoice({ workspace }: { workspace: AdminWorkspaceSettingsFragment }) {
  const t = useMessages();
  const { asked, update } = useUpdateWorkspace();
  return (
    <FieldGroup label={t('admin.workspace.survey')} hint={t('admin.workspace.surveyHint')}>
      <SegmentedControl
        label={t('admin.workspace.survey')}
        value={asked.survey ?? workspace.survey}
        options={modes.map((value) => ({ value, label: t(`admin.workspace.survey.${value}`) }))}
        onChange={(survey) => void update({ survey })}
      />
    </FieldGroup>
  );
}
