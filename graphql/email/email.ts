import { sql } from '../../db/client.ts';
import type { AgentRow, EmailRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { transact } from '../event/transact.ts';
import { clientIdOf, emailOf, lengthOf, named, noEmail, written } from '../input.ts';
import { countEmails } from '../rateLimit/rateLimit.ts';
import { canEmail } from './email.policy.ts';
import { queueMail } from './queueMail.ts';
import { letterOf } from './transcript.ts';

const mostRecipients = 10;

interface EmailConversationInput {
  clientId: string;
  conversationId: string;
  recipients: readonly string[];
  subject: string;
  message?: string;
  visitorInformation?: boolean;
}

/** Puts a mail of the conversation as it stands into the queue; it is sent once this is committed. */
export async function emailConversation({ actor, directory }: Caller, input: EmailConversationInput): Promise<EmailRow> {
  const clientId = clientIdOf(input.clientId);
  const recipients = recipientsOf(input.recipients);
  const subject = named('subject', input.subject, 200);
  const message = messageOf(input.message ?? '');
  return transact(actor.workspaceId, async (tx) => {
    const row = await lockConversation(tx, input.conversationId);
    if (!canRead(actor, row)) throw notFound();
    if (!canEmail(actor, row)) throw forbidden();
    const { workspaceId } = tx;
    const [earlier] = await tx.sql<EmailRow[]>`
      select * from email where workspace_id = ${workspaceId} and conversation_id = ${row.id} and client_id = ${clientId}`;
    if (earlier) return earlier;
    countEmails(actor, recipients.length);
    const sender: AgentRow | null = actor.type === 'AGENT' ? (directory.agents.get(actor.agentId) ?? null) : null;
    const letter = await letterOf(tx, directory, row, { message, visitorInformation: input.visitorInformation === true, reader: sender });
    return queueMail(tx, actor, letter, {
      clientId,
      conversationId: row.id,
      agentId: sender?.id ?? null,
      byVisitor: false,
      recipients,
      replyTo: sender?.email ?? null,
      subject,
    });
  });
}

/** Without what stands in them, which is long and shown nowhere. */
export const emailsOf = (workspaceId: string, conversationId: string): Promise<EmailRow[]> =>
  sql<EmailRow[]>`
    select workspace_id, id, client_id, conversation_id, agent_id, recipients, sent_to, reply_to, subject, '' as text, '' as html, status,
      attempts, by_visitor, next_attempt_at, problem, created_at, sent_at
    from email where workspace_id = ${workspaceId} and conversation_id = ${conversationId} order by created_at desc, id desc limit 50`;

function recipientsOf(addresses: readonly string[]): string[] {
  const recipients = [...new Set(addresses.map((address) => oneAddress(address)))];
  if (recipients.length === 0) throw new Mendable('BLANK', 'recipients', 'Give at least one address.');
  if (recipients.length > mostRecipients) throw new Mendable('TOO_MANY', 'recipients', `At most ${mostRecipients} addresses at once.`);
  return recipients;
}

/** One, and nothing that a mail server could take for several. */
export function oneAddress(address: string, field = 'recipients'): string {
  const email = emailOf(field, address);
  if (/[,;:()[\]\\]/.test(email)) throw noEmail(field, email);
  return email;
}

function messageOf(text: string): string {
  if (text.trim() === '') return '';
  return lengthOf(text) > 0 ? written('message', text, 5_000).trim() : '';
}
