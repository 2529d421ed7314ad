import { sql } from '../../db/client.ts';
import type { EmailRow } from '../../db/rows.ts';
import { type Mailer, Refused } from '../../integrations/email/mail.ts';
import { mailerOf } from '../../integrations/email/mailer.ts';
import { transact } from '../event/transact.ts';
import { cut } from '../input.ts';
import { repeat } from '../repeat.ts';
import { tell } from './tell.ts';

/** A customer knows the site, and not whose program it is. */
type Due = EmailRow & { siteName: string | null };

const everyMs = 1_000;
/** After the first, second … failure, in minutes. Then a day has passed, and it has failed. */
const waitMinutes = [1, 2, 5, 15, 60, 120, 240, 480, 600];

export function startSending(): { stop(): Promise<void> } {
  const mailer = mailerOf();
  return repeat('Sending mails', everyMs, () => sendDue(mailer));
}

/**
 * Sends what is due. While one is being sent it is due again only after a few minutes, so that a process that dies over it
 * loses nothing; sent twice it has the same Message-ID. `workspaceId`: only of this one.
 */
export async function sendDue(mailer: Mailer, workspaceId: string | null = null): Promise<void> {
  const due = await sql<Due[]>`
    update email set attempts = attempts + 1, next_attempt_at = now() + interval '5 minutes'
    where (workspace_id, id) in (
      select workspace_id, id from email
      where status = 'QUEUED' and next_attempt_at <= now() and (${workspaceId}::uuid is null or workspace_id = ${workspaceId})
      order by next_attempt_at limit 10 for update skip locked
    ) returning *, (
      select site.name from conversation join site on site.workspace_id = conversation.workspace_id and site.id = conversation.site_id
      where conversation.workspace_id = email.workspace_id and conversation.id = email.conversation_id) as site_name`;
  await Promise.all(due.map((mail) => sendOne(mailer, mail)));
}

/**
 * Each recipient gets a mail of its own: the visitor is not to see the addresses of colleagues, nor they each other's. Who has
 * it gets it no second time when another is tried again.
 */
async function sendOne(mailer: Mailer, mail: Due): Promise<void> {
  const { recipients, sentTo, attempts } = mail;
  const failures: Failure[] = [];
  for (const to of recipients.filter((one) => !sentTo.includes(one))) {
    const failure = await sendTo(mailer, mail, to);
    if (failure) failures.push(failure);
  }
  const [first] = failures;
  if (!first) return settle(mail, { status: 'SENT', problem: null, sentAt: new Date(), nextAttemptAt: mail.nextAttemptAt });
  const minutes = failures.every(({ final }) => final) ? undefined : waitMinutes[attempts - 1];
  return settle(mail, {
    status: minutes === undefined ? 'FAILED' : 'QUEUED',
    problem: cut(recipients.length > 1 ? failures.map(({ to, problem }) => `${to}: ${problem}`).join('\n') : first.problem, 300),
    sentAt: null,
    nextAttemptAt: new Date(Date.now() + (minutes ?? 0) * 60_000),
  });
}

interface Failure {
  to: string;
  problem: string;
  /** Trying again would not help. */
  final: boolean;
}

async function sendTo(mailer: Mailer, { workspaceId, id, siteName, replyTo, subject, text, html }: Due, to: string): Promise<Failure | null> {
  try {
    await mailer.send({ id, by: siteName ?? 'Samtal', to, replyTo, subject, text, html });
  } catch (error) {
    return { to, problem: error instanceof Error ? error.message : String(error), final: error instanceof Refused };
  }
  await sql`update email set sent_to = array_append(sent_to, ${to}) where workspace_id = ${workspaceId} and id = ${id}`;
  return null;
}

type Outcome = Pick<EmailRow, 'status' | 'problem' | 'sentAt' | 'nextAttemptAt'>;

async function settle(mail: EmailRow, outcome: Outcome): Promise<void> {
  const { workspaceId } = mail;
  await transact(workspaceId, async (tx) => {
    // Held first, as by all who write events of it.
    await tx.sql`select from conversation where workspace_id = ${workspaceId} and id = ${mail.conversationId} for no key update`;
    const over = outcome.status !== 'QUEUED';
    await tx.sql`
      update email set ${tx.sql(outcome)} ${over ? tx.sql`, text = '', html = ''` : tx.sql``}
      where workspace_id = ${workspaceId} and id = ${mail.id}`;
    // Waiting for the next attempt is no news, but the first time that it has to.
    if (over || mail.attempts === 1) await tell(tx, { type: 'SYSTEM', workspaceId }, { ...mail, ...outcome });
  });
}
