'use client';
import type { Client, SSRData } from '@urql/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Provider } from 'urql';
import type { Permission } from '../__generated__/schema.ts';
import type { AgentLineFragment } from './fragments.generated.ts';
import { useInboxQuery } from './inbox.generated.ts';
import { createLiveClient } from './client.ts';
import { LiveContext } from './LiveContext.ts';
import { leaveSignedOut } from './signedOut.ts';
import { useOutbox } from './useOutbox.ts';
import { useInboxEvents } from './useInboxEvents.ts';

interface LiveProps {
  agent: AgentLineFragment;
  permissions: readonly Permission[];
  initial: SSRData;
  serverNow: number;
  children: ReactNode;
}

let ofThisTab: Client | undefined;

export function Live({ initial, children, ...rest }: LiveProps) {
  const [client] = useState(() => {
    if (typeof window === 'undefined') return createLiveClient(initial, leaveSignedOut).client;
    // One socket a tab, however often React mounts this.
    ofThisTab ??= createLiveClient(initial, leaveSignedOut).client;
    return ofThisTab;
  });
  return (
    <Provider value={client}>
      <LiveInbox {...rest}>{children}</LiveInbox>
    </Provider>
  );
}

function LiveInbox({ agent, permissions, serverNow, children }: Omit<LiveProps, 'initial'>) {
  const [{ data }] = useInboxQuery();
  const { outbox, store } = useOutbox(agent.id);
  const generation = useInboxEvents(agent.id, serverNow, data);
  const value = useMemo(
    () => ({
      me: data?.agents.find(({ id }) => id === agent.id) ?? agent,
      permissions,
      agents: data?.agents ?? [],
      labels: data?.labels ?? [],
      open: data?.conversations.nodes ?? [],
      outbox,
      outboxStore: store,
      serverNow,
      generation,
    }),
    [data, agent, permissions, outbox, store, serverNow, generation],
  );
  return <LiveContext value={value}>{children}</LiveContext>;
}
