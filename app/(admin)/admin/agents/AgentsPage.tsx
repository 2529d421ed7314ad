'use client';
import { Plus, Users } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { matching } from '../../../../ui/matching.ts';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { AgentForm } from './AgentForm.tsx';
import { type AdminAgentFragment, useAdminAgentsQuery } from './agents.generated.ts';
import { AgentSessions } from './AgentSessions.tsx';
import { AgentTable } from './AgentTable.tsx';
import { useAgentArchival } from './useAgentArchival.tsx';

type Opened = { kind: 'new' } | { kind: 'edit' | 'sessions'; agent: AdminAgentFragment };

export function AgentsPage() {
  const t = useMessages();
  const [text, setText] = useState('');
  const [includeArchived, setIncludeArchived] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [{ data, error, fetching }, reread] = useAdminAgentsQuery({ variables: { includeArchived }, requestPolicy: 'cache-and-network' });
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const archival = useAgentArchival(refresh);
  const searched = useDeferredValue(text);

  const close = () => setOpened(null);
  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened({ kind: 'new' })}>
      {t('admin.agents.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.agents.title')} description={t('admin.agents.text')} actions={add} />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <TextInput
          type="search"
          aria-label={t('admin.agents.search')}
          placeholder={t('admin.agents.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="max-w-72"
        />
        <Switch label={t('admin.agents.showArchived')} checked={includeArchived} onChange={setIncludeArchived} />
      </div>
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {({ agents }) => {
          const rows = found(agents, searched);
          return rows.length > 0 ? (
            <AgentTable
              agents={rows}
              onEdit={(agent) => setOpened({ kind: 'edit', agent })}
              onSessions={(agent) => setOpened({ kind: 'sessions', agent })}
              onArchive={archival.ask}
            />
          ) : (
            <EmptyState icon={<Users />} title={t('admin.agents.noneFound')}>
              {t('admin.agents.noneFoundText')}
            </EmptyState>
          );
        }}
      </Loaded>
      {opened?.kind === 'new' && <AgentForm onClose={close} onSaved={refresh} />}
      {opened?.kind === 'edit' && <AgentForm agent={opened.agent} onClose={close} onSaved={refresh} />}
      {opened?.kind === 'sessions' && <AgentSessions agent={opened.agent} onClose={close} />}
      {archival.dialog}
    </>
  );
}

function found(agents: readonly AdminAgentFragment[], text: string): AdminAgentFragment[] {
  const labelled = agents.map((agent) => ({
    agent,
    label: [agent.name, agent.email, agent.department, agent.title, ...agent.groups.map(({ name }) => name)].join(' '),
  }));
  return matching(labelled, text).map(({ agent }) => agent);
}
