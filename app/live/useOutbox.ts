import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { tabConnection } from './connection.ts';
import { Outbox, type Outgoing } from './outbox.ts';
import { OutboxStore } from './outboxStore.ts';
import { sendMessage, sendWhenConnected } from './sendMessage.ts';
import { sendWithFiles } from './sendWithFiles.ts';

export function useOutbox(agentId: string): { outbox: Outbox; store: OutboxStore } {
  const client = useClient();
  const [both] = useState(() => {
    const store = new OutboxStore(agentId, disk());
    return { store, outbox: new Outbox(store, (message) => (message.files ? sendWithFiles({ client, agentId, store }, message) : sendMessage(client, message))) };
  });

  useEffect(() => {
    const otherTab = (event: StorageEvent) => event.key?.startsWith('samtal.outbox.') && both.store.reload();
    const stop = sendWhenConnected(tabConnection, both);
    window.addEventListener('storage', otherTab);
    return () => {
      stop();
      window.removeEventListener('storage', otherTab);
    };
  }, [both]);
  return both;
}

const nothing: readonly Outgoing[] = [];

export const useOutgoing = (store: OutboxStore): readonly Outgoing[] =>
  useSyncExternalStore(store.subscribe, () => store.all(), () => nothing);

function disk(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage;
  } catch {
    return null;
  }
}
