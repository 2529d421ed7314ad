import type { Client } from '@urql/core';
import type { Outcome, Outgoing } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';
import { sendMessage } from './sendMessage.ts';

interface Sender {
  client: Client;
  agentId: string;
  store: OutboxStore;
}

/** What sends files comes with the first one; when it cannot be fetched the outbox tries again. */
export async function sendWithFiles({ client, agentId, store }: Sender, message: Outgoing): Promise<Outcome> {
  const { deliver, deskOf } = await import('../files/sending/sending.ts');
  return deliver(deskOf(client, agentId), {
    files: message.files ?? [],
    wanted: () => store.all().some(({ clientId }) => clientId === message.clientId),
    send: (ids) => sendMessage(client, message, ids),
  });
}
