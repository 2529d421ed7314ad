import type { Client } from '@urql/core';
import { CountRapidUseDocument, SendMessageDocument } from './actions.generated.ts';
import type { Connection } from './connection.ts';
import type { Outbox, Outcome, Outgoing } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';

/** Refused for good: sending the same again would bring the same answer. */
const FINAL = ['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];

export async function sendMessage(client: Client, message: Outgoing, attachmentIds?: readonly string[]): Promise<Outcome> {
  const { conversationId, clientId, text } = message;
  const { data, error } = await client
    .mutation(SendMessageDocument, { input: { conversationId, clientId, text, ...(attachmentIds && { attachmentIds: [...attachmentIds] }) } })
    .toPromise();
  const userError = data?.sendMessage.userErrors[0];
  if (userError) return { kind: 'refused', reason: userError.code };
  if (data?.sendMessage.message) {
    for (const id of message.rapidIds ?? []) countUse(client, id, message);
    return { kind: 'sent' };
  }
  const { code, retryAfterSeconds } = error?.graphQLErrors[0]?.extensions ?? {};
  if (typeof code === 'string' && FINAL.includes(code)) return { kind: 'refused', reason: code };
  return { kind: 'unreachable', retryAfter: typeof retryAfterSeconds === 'number' ? retryAfterSeconds * 1000 : undefined };
}

/** A figure: when it gets lost on the way, nobody is told. */
function countUse(client: Client, id: string, { conversationId, clientId }: Outgoing) {
  void client.mutation(CountRapidUseDocument, { input: { id, conversationId, clientId } }).toPromise();
}

/** Sends what waits, here or by another tab, whenever there is a connection; until the returned function is called. */
export function sendWhenConnected(connection: Connection, { outbox, store }: { outbox: Outbox; store: OutboxStore }): () => void {
  const hope = () => {
    if (connection.get() !== 'connected') return;
    store.reload();
    outbox.drain();
  };
  hope();
  return connection.watch(hope);
}
