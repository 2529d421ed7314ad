import type { ConversationRow } from '../../db/rows.ts';
import type { VisitorActor } from '../actor/actor.ts';
import { timeZoneOf } from '../agent/input.ts';
import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { notFound } from '../errors.ts';
import { transact } from '../event/transact.ts';
import { clientIdOf } from '../input.ts';
import { countTranscript } from '../rateLimit/rateLimit.ts';
import type { Locale } from '../__generated__/resolvers.ts';
import { oneAddress } from './email.ts';
import { queueMail } from './queueMail.ts';
import { letterOf } from './transcript.ts';
import { mailWords } from './words.ts';

interface EmailTranscriptInput {
  clientId: string;
  conversationId: string;
  email: string;
  language: Locale;
  timeZone?: string | null;
}

/** The visitor's own conversation, as it stands, to the address that the visitor gives. `address`: where the request came from. */
export async function emailTranscript({ actor, directory }: Caller<VisitorActor>, input: EmailTranscriptInput, address: string): Promise<ConversationRow> {
  // Agents' mails have their own ids beside these.
  const clientId = `visitor ${clientIdOf(input.clientId)}`;
  const recipient = oneAddress(input.email, 'email');
  const timeZone = input.timeZone == null ? 'UTC' : timeZoneOf(input.timeZone);
  return transact(actor.workspaceId, async (tx) => {
    const row = await lockConversation(tx, input.conversationId);
    if (!canRead(actor, row)) throw notFound();
    const { workspaceId } = tx;
    const [earlier] = await tx.sql`
      select from email where workspace_id = ${workspaceId} and conversation_id = ${row.id} and client_id = ${clientId}`;
    if (earlier) return row;
    countTranscript(row.id, recipient, address);
    const letter = await letterOf(tx, directory, row, { message: '', visitorInformation: false, reader: { locale: input.language, timeZone }, forVisitor: true });
    const site = directory.sites.get(row.siteId)?.name ?? '';
    await queueMail(tx, actor, letter, {
      clientId,
      conversationId: row.id,
      agentId: null,
      byVisitor: true,
      recipients: [recipient],
      replyTo: null,
      subject: mailWords[input.language].yours.replace('{site}', () => site),
    });
    return lockConversation(tx, row.id);
  });
}
