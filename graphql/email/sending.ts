import { sql } from '../../db/client.ts';
import type { EmailRow } from '../../db/rows.ts';
import { type Mailer, Refused } from '../../integrations/email/mail.ts';
import { mailerOf } from '../../integrations/email/mailer.ts';
import { transact } from '../event/transact.ts';
import { cut } from '../input.ts';
import { repeat } from '../repeat.ts';
import { tell } from './tell.ts';

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
  const due = await sql<EmailRow[]>`
    update email set attempts = attempts + 1, next_attempt_at = now() + interval '5 minutes'
    where (workspace_id, id) in (
      select workspace_id, id from email
      where status = 'QUEUED' and next_attempt_at <= now() and (${workspaceId}::uuid is null or workspace_id = ${workspaceId})
      order by next_attempt_at limit 10 for update skip locked
    ) returning *`;
  await Promise.all(due.map((mail) => sendOne(mailer, mail)));
}

async function sendOne(mailer: Mailer, mail: EmailRow): Promise<void> {
  const { id, recipients: to, replyTo, subject, text, html, attempts } = mail;
  try {
    await mailer.send({ id, to, replyTo, subject, text, html });
    await settle(mail, { status: 'SENT', problem: null, sentAt: new Date(), nextAttemptAt: mail.nextAttemptAt });
  } catch (error) {
    const problem = cut(error instanceof Error ? error.message : String(error), 300);
    const minutes = error instanceof Refused ? undefined : waitMinutes[attempts - 1];
    const status = minutes === undefined ? 'FAILED' : 'QUEUED';
    await settle(mail, { status, problem, sentAt: null, nextAttemptAt: new Date(Date.now() + (minutes ?? 0) * 60_000) });
  }
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
