import { CheckList } from '../../ui/CheckList.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useRapidAudienceQuery } from './rapid.generated.ts';
import type { RapidValues } from './useRapidForm.ts';

interface SharingFieldProps {
  values: RapidValues;
  set: (change: Partial<RapidValues>) => void;
  errorOf: (field: string) => string | null;
}

const kinds = ['OWN', 'CHOSEN', 'EVERYONE'] as const;

export function SharingField({ values: { sharing, agentIds, groupIds }, set, errorOf }: SharingFieldProps) {
  const t = useMessages();
  const [{ data }] = useRapidAudienceQuery({ pause: sharing !== 'CHOSEN' });
  const list = (rows: readonly { id: string; name: string }[] | undefined) => (rows ?? []).map(({ id, name }) => ({ id, label: name }));
  return (
    <FieldGroup label={t('rapid.sharing')} hint={t(`rapid.sharingHint.${sharing}`)} error={errorOf('sharing')}>
      <SegmentedControl
        label={t('rapid.sharing')}
        value={sharing}
        options={kinds.map((value) => ({ value, label: t(`rapid.sharing.${value}`) }))}
        onChange={(value) => set({ sharing: value })}
      />
      {sharing === 'CHOSEN' && data && (
        <div className="mt-3 grid gap-4 pane:grid-cols-2">
          <FieldGroup label={t('rapid.groups')} error={errorOf('groupIds')}>
            <CheckList
              items={list(data.groups)}
              chosen={groupIds}
              filterLabel={t('rapid.searchGroups')}
              emptyText={t('rapid.noGroups')}
              onChange={(chosen) => set({ groupIds: chosen })}
            />
          </FieldGroup>
          <FieldGroup label={t('rapid.agents')} error={errorOf('agentIds')}>
            <CheckList
              items={list(data.agents)}
              chosen={agentIds}
              filterLabel={t('rapid.searchAgents')}
              emptyText={t('rapid.noAgents')}
              onChange={(chosen) => set({ agentIds: chosen })}
            />
          </FieldGroup>
        </div>
      )}
    </FieldGroup>
  );
}
