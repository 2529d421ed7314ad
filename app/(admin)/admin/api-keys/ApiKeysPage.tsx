'use client';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { ApiKeyForm } from './ApiKeyForm.tsx';
import { type AdminApiKeyFragment, useAdminApiKeysQuery, useAdminRevokeApiKeyMutation } from './apiKeys.generated.ts';
import { ApiKeyTable } from './ApiKeyTable.tsx';
import { NewToken } from './NewToken.tsx';

type Opened = { kind: 'new' } | { kind: 'token'; name: string; token: string | null };

export function ApiKeysPage() {
  const t = useMessages();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [{ data, error, fetching }, reread] = useAdminApiKeysQuery({ requestPolicy: 'cache-and-network' });
  const [, revoke] = useAdminRevokeApiKeyMutation();
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const revocation = useRemoval<AdminApiKeyFragment>({
    title: ({ name }) => t('admin.apiKeys.revokeTitle', { name }),
    text: () => t('admin.apiKeys.revokeText'),
    confirmLabel: t('admin.apiKeys.revoke'),
    doneText: ({ name }) => t('admin.apiKeys.revokedToast', { name }),
    send: async ({ id }) => {
      const result = await revoke({ id });
      return { error: result.error, problems: result.data?.revokeApiKey.userErrors };
    },
    onDone: refresh,
  });

  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened({ kind: 'new' })}>
      {t('admin.apiKeys.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.apiKeys.title')} description={t('admin.apiKeys.text')} actions={data?.apiKeys.length !== 0 && add} />
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {({ apiKeys }) =>
          apiKeys.length > 0 ? (
            <ApiKeyTable apiKeys={apiKeys} onRevoke={revocation.ask} />
          ) : (
            <EmptyState icon={<KeyRound />} title={t('admin.apiKeys.none')} action={add}>
              {t('admin.apiKeys.noneText')}
            </EmptyState>
          )
        }
      </Loaded>
      {opened?.kind === 'new' && (
        <ApiKeyForm
          onClose={() => setOpened(null)}
          onMade={(name, token) => {
            setOpened({ kind: 'token', name, token });
            refresh();
          }}
        />
      )}
      {opened?.kind === 'token' && <NewToken name={opened.name} token={opened.token} onClose={() => setOpened(null)} />}
      {revocation.dialog}
    </>
  );
}
