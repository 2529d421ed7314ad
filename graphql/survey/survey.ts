import type { ConversationRow } from '../../db/rows.ts';
import type { Actor, VisitorActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import type { EventName } from '../event/types.ts';
import { whole, written } from '../input.ts';
import { canAskVisitor, canSendSurvey } from './survey.policy.ts';

interface AnswerSurveyInput {
  conversationId: string;
  rating: number;
  comment?: string;
}

/** Asks the visitor, if nobody has yet. */
export async function sendSurvey({ actor, directory }: Caller, conversationId: string): Promise<ConversationRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = await lockConversation(tx, conversationId);
    if (!canRead(actor, row)) throw notFound();
    if (!canAskVisitor(actor, row)) throw forbidden();
    if (!canSendSurvey(actor, directory, row)) throw new Mendable('SURVEY_OFF', null, 'The workspace has no survey. Who has MANAGE_WORKSPACE can turn it on: updateWorkspace.');
    return offerSurvey(tx, actor, row, actor.type === 'AGENT' ? actor.agentId : null);
  });
}

/** The conversation is held by the transaction. `agentId`: who sends it; null: it comes by itself. */
export async function offerSurvey(tx: Tx, actor: Actor, row: ConversationRow, agentId: string | null): Promise<ConversationRow> {
  const { sql, workspaceId } = tx;
  const sent = await sql`
    insert into survey (workspace_id, conversation_id, agent_id, sent_at) values (${workspaceId}, ${row.id}, ${agentId}, ${new Date()})
    on conflict do nothing`;
  return sent.count === 0 ? row : tell(tx, actor, 'survey.sent', row.id);
}

/** What the visitor says first stays. */
export async function answerSurvey({ actor }: Caller<VisitorActor>, input: AnswerSurveyInput): Promise<ConversationRow> {
  const rating = whole('rating', input.rating, 1, 5);
  const comment = input.comment?.trim() ? written('comment', input.comment.trim(), 2_000) : '';
  return transact(actor.workspaceId, async (tx) => {
    const row = await lockConversation(tx, input.conversationId);
    if (!canRead(actor, row)) throw notFound();
    const { sql, workspaceId } = tx;
    const [survey] = await sql<{ rating: number | null }[]>`
      select rating from survey where workspace_id = ${workspaceId} and conversation_id = ${row.id}`;
    if (!survey) throw notFound();
    if (survey.rating !== null) return row;
    await sql`
      update survey set rating = ${rating}, comment = ${comment}, answered_at = ${new Date()}
      where workspace_id = ${workspaceId} and conversation_id = ${row.id}`;
    return tell(tx, actor, 'survey.answered', row.id);
  });
}

async function tell(tx: Tx, actor: Actor, type: EventName, id: string): Promise<ConversationRow> {
  const { sql, workspaceId } = tx;
  const [conversation] = await sql<ConversationRow[]>`
    update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${id} returning *`;
  if (!conversation) throw notFound();
  recordEvent(tx, { type, actor, conversation });
  return conversation;
}
