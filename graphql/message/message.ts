import type { MessageRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { clientIdOf, written } from '../input.ts';
import { inBatch } from './batch.ts';

export const maxTextLength = 10_000;

interface SendMessageInput {
  conversationId: string;
  clientId: string;
  text: string;
  agentId?: string | null;
}

/** Writes into an open conversation. The same `clientId` again returns the first result and changes nothing. */
export async function sendMessage(caller: Caller, input: SendMessageInput): Promise<MessageRow> {
  const draft = { clientId: clientIdOf(input.clientId), text: written('text', input.text, maxTextLength) };
  return inBatch({ caller, conversationId: input.conversationId, agentId: input.agentId ?? null, draft });
}
