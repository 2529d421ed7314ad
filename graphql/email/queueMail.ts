import type { EmailRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { htmlOf, type Letter, textOf } from './letter.ts';
import { tell } from './tell.ts';

type Headed = Pick<EmailRow, 'clientId' | 'conversationId' | 'agentId' | 'byVisitor' | 'recipients' | 'replyTo' | 'subject'>;

/** Written with the request; `sending.ts` takes it once that is committed. The conversation is held by the transaction. */
export async function queueMail(tx: Tx, actor: Actor, letter: Letter, headed: Headed): Promise<EmailRow> {
  const now = new Date();
  const mail: EmailRow = {
    workspaceId: tx.workspaceId,
    id: newId(),
    ...headed,
    sentTo: [],
    text: textOf(letter),
    html: htmlOf(letter),
    status: 'QUEUED',
    attempts: 0,
    nextAttemptAt: now,
    problem: null,
    createdAt: now,
    sentAt: null,
  };
  await tx.sql`insert into email ${tx.sql(mail)}`;
  await tell(tx, actor, mail);
  return mail;
}
