'use client';
import { CheckList } from '../../../../ui/CheckList.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { AgentPart } from './agentPart.ts';

interface AgentRoutingProps extends AgentPart {
  groups: readonly { id: string; name: string }[];
}

export function AgentRouting({ form: { values, set }, errorOf, groups }: AgentRoutingProps) {
  const t = useMessages();
  return (
    <>
      <hr className="m-0 w-full border-0 border-t border-line" />
      <Switch
        label={t('admin.agents.frontOffice')}
        hint={t('admin.agents.frontOfficeHint')}
        checked={values.frontOffice}
        onChange={(frontOffice) => set('frontOffice', frontOffice)}
      />
      <div className="grid gap-4 pane:grid-cols-2">
        <Field label={t('admin.agents.maxActiveChats')} hint={t('admin.agents.maxActiveChatsHint')} error={errorOf('maxActiveChats')}>
          <TextInput type="number" min={1} max={100} inputMode="numeric" value={values.maxActiveChats} onChange={(event) => set('maxActiveChats', event.target.value)} />
        </Field>
        <Field label={t('admin.agents.priority')} hint={t('admin.agents.priorityHint')} error={errorOf('priority')}>
          <TextInput type="number" min={-100} max={100} value={values.priority} onChange={(event) => set('priority', event.target.value)} />
        </Field>
      </div>
      <FieldGroup label={t('admin.groups.title')} hint={t('admin.agents.groupsHint')} error={errorOf('groupIds')}>
        <CheckList
          items={groups.map(({ id, name }) => ({ id, label: name }))}
          chosen={values.groupIds}
          onChange={(groupIds) => set('groupIds', groupIds)}
          filterLabel={t('admin.groups.search')}
          emptyText={t('admin.agents.noGroups')}
        />
      </FieldGroup>
    </>
  );
}
