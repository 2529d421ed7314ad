import type { MessageRow } from '../../db/rows.ts';
import { attachmentIdsOf } from '../attachment/attach.ts';
import type { Caller } from '../context.ts';
import { transact } from '../event/transact.ts';
import { clientIdOf, written } from '../input.ts';
import { inBatch } from './batch.ts';
import type { Draft } from './post.ts';
import { send } from './send.ts';

export const maxTextLength = 10_000;

interface SendMessageInput {
  conversationId: string;
  clientId: string;
  text: string;
  agentId?: string | null;
  attachmentIds?: readonly string[] | null;
}

/** Writes into an open conversation. The same `clientId` again returns the first result and changes nothing. */
export async function sendMessage(caller: Caller, input: SendMessageInput): Promise<MessageRow> {
  const draft = draftOf(input);
  const job = { caller, conversationId: input.conversationId, agentId: input.agentId ?? null, draft };
  // Files belong to more tables than the batch writes.
  return draft.attachmentIds ? transact(caller.actor.workspaceId, (tx) => send(tx, job)) : inBatch(job);
}

/** With files the text may be left empty. */
export function draftOf({ clientId, text, attachmentIds }: Pick<SendMessageInput, 'clientId' | 'text' | 'attachmentIds'>): Draft {
  if (!attachmentIds?.length) return { clientId: clientIdOf(clientId), text: written('text', text, maxTextLength) };
  const shown = text.trim() === '' ? '' : written('text', text, maxTextLength);
  return { clientId: clientIdOf(clientId), text: shown, attachmentIds: attachmentIdsOf(attachmentIds) };
}
