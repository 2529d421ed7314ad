'use client';
import { MonitorSmartphone } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useSubmit } from '../parts/useSubmit.ts';
import { type AdminAgentFragment, useAdminAgentSessionsQuery, useAdminRevokeAllSessionsMutation } from './agents.generated.ts';
import { SessionRow } from './SessionRow.tsx';

export function AgentSessions({ agent, onClose }: { agent: AdminAgentFragment; onClose: () => void }) {
  const t = useMessages();
  const toast = useToast();
  const [{ data, error, fetching }, reread] = useAdminAgentSessionsQuery({ variables: { id: agent.id }, requestPolicy: 'cache-and-network' });
  const [, revokeAll] = useAdminRevokeAllSessionsMutation();
  const { submit, pending, general } = useSubmit();
  const refresh = () => reread({ requestPolicy: 'network-only' });

  const sessions = data?.agent?.sessions ?? [];
  const signOutEverywhere = () =>
    submit(
      async () => {
        const result = await revokeAll({ agentId: agent.id });
        return { error: result.error, problems: result.data?.revokeAllSessions.userErrors };
      },
      () => {
        toast({ text: t('admin.sessions.allToast', { name: agent.name }) });
        refresh();
      },
    );
  const footer = sessions.length > 0 && (
    <Button variant="danger" pending={pending} onClick={signOutEverywhere}>
      {t('admin.sessions.signOutAll')}
    </Button>
  );
  return (
    <Sheet title={t('admin.sessions.of', { name: agent.name })} description={t('admin.sessions.text')} closeLabel={t('common.close')} onClose={onClose} footer={footer}>
      {general && <ErrorNote title={general} />}
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {() =>
          sessions.length > 0 ? (
            <ul className="m-0 flex list-none flex-col p-0">
              {sessions.map((session) => (
                <SessionRow key={session.id} session={session} onRevoked={refresh} />
              ))}
            </ul>
          ) : (
            <EmptyState icon={<MonitorSmartphone />} title={t('admin.sessions.none')} />
          )
        }
      </Loaded>
    </Sheet>
  );
}
