import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { mustNotBeBanned } from '../ban/mustNotBeBanned.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { isId } from '../input.ts';
import { candidates, fillSlots, lockRouting, recordDecision } from '../routing/routing.ts';
import { cancelOpen } from '../transfer/steps.ts';
import { offerSurvey } from '../survey/survey.ts';
import { canAssign, canEnd, canRead, canReopen } from './conversation.policy.ts';
import { mustBeLabeled, takeOffList } from './close.ts';
import { finish } from './finish.ts';
import { lockConversation } from './lock.ts';

/** Ends a conversation and gives its slot to the oldest waiting. An ended one stays as it is. */
export async function endConversation({ actor, directory }: Caller, id: string): Promise<ConversationRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = await locked(tx, actor, id);
    if (row.state === 'ENDED') return row;
    if (!canEnd(actor, row)) throw actor.type === 'PARTNER' ? forbidden() : notYours();
    mustBeLabeled(actor, directory, row);
    const ended = await finish(tx, actor, row);
    await fillSlots(tx);
    const asks = directory.workspace.survey === 'AT_END' && ended.agentId !== null && ended.kind === 'CHAT';
    return asks ? offerSurvey(tx, { type: 'SYSTEM', workspaceId: tx.workspaceId }, ended, null) : ended;
  });
}

/** Opens an ended conversation again, with the agent who asks. */
export async function reopenConversation({ actor, directory }: Caller, id: string): Promise<ConversationRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = await locked(tx, actor, id);
    if (actor.type !== 'AGENT') throw forbidden();
    if (row.state !== 'ENDED') throw new Mendable('CONVERSATION_OPEN', 'id', 'The conversation is open already.');
    await mustNotBeBanned(tx, row.visitorId, 'id');
    if (!canReopen(actor, directory, row)) throw notYours();
    const { sql, workspaceId } = tx;
    const [other] = await sql<{ id: string }[]>`
      select id from conversation
      where workspace_id = ${workspaceId} and visitor_id = ${row.visitorId} and state <> 'ENDED' and kind = 'CHAT'`;
    if (other && row.kind === 'CHAT') throw new Mendable('CONVERSATION_OPEN', 'id', 'The visitor has another open conversation. Go on in that one.');
    await mustBeAbleToTake(tx, actor.agentId);
    const reopened = await changed(sql<ConversationRow[]>`
      update conversation set state = 'ACTIVE', ended_at = null, ended_by = null, missed = false, agent_id = ${actor.agentId},
        assigned_at = ${new Date()}, seq = seq + 1
      where workspace_id = ${workspaceId} and id = ${id} returning *`);
    recordEvent(tx, { type: 'conversation.reopened', actor, conversation: reopened });
    await takeOffList(tx, id);
    return reopened;
  });
}

/** Gives an open conversation to an agent by hand. Whose slot is freed by it gets the oldest waiting. */
export async function assignConversation({ actor, directory }: Caller, id: string, agentId: string): Promise<ConversationRow> {
  return transact(actor.workspaceId, async (tx) => {
    const row = await locked(tx, actor, id);
    if (!canAssign(actor, row, agentId)) throw forbidden();
    const agent = isId(agentId) ? directory.agents.get(agentId) : undefined;
    if (!agent) throw new Mendable('UNKNOWN', 'agentId', 'There is no such agent.');
    if (row.state === 'ENDED') throw new Mendable('CONVERSATION_ENDED', 'id', 'The conversation has ended. Open it again first.');
    if (row.state === 'ACTIVE' && row.agentId === agent.id) return row;
    await mustBeAbleToTake(tx, agent.id);
    const { sql, workspaceId } = tx;
    const given = await changed(sql<ConversationRow[]>`
      update conversation set state = 'ACTIVE', agent_id = ${agent.id}, assigned_at = ${new Date()}, seq = seq + 1
      where workspace_id = ${workspaceId} and id = ${id} returning *`);
    recordEvent(tx, {
      type: 'conversation.assigned',
      actor,
      conversation: given,
      data: { agentId: agent.id, previousAgentId: row.agentId },
    });
    const assigned = await cancelOpen(tx, actor, given);
    // Whose slots are others by it too.
    if (row.agentId) recordEvent(tx, { type: 'agent.updated', actor, subjectId: row.agentId });
    await recordDecision(tx, { conversationId: id, agentId: agent.id, reason: 'BY_HAND', candidates: await ableToTake(tx, row.siteId) });
    await fillSlots(tx);
    return assigned;
  });
}

/** Routing first, then the row: the order that all verbs keep. Throws NOT_FOUND for what the caller may not see. */
async function locked(tx: Tx, actor: Actor, id: string): Promise<ConversationRow> {
  await lockRouting(tx);
  const row = await lockConversation(tx, id);
  if (!canRead(actor, row)) throw notFound();
  return row;
}

/** Asked of the rows, under the routing lock: the directory may be of a moment ago. */
export async function mustBeAbleToTake({ sql, workspaceId }: Tx, agentId: string): Promise<void> {
  const [row] = await sql<{ takes: boolean; free: boolean }[]>`
    select archived_at is null and front_office as takes, max_active_chats > (
      select count(*) from conversation
      where workspace_id = ${workspaceId} and agent_id = ${agentId} and state = 'ACTIVE'
    ) as free from agent where workspace_id = ${workspaceId} and id = ${agentId}`;
  if (!row?.takes) {
    throw new Mendable('AGENT_UNAVAILABLE', 'agentId', 'The agent takes no conversations: archived or back office.');
  }
  if (!row.free) throw new Mendable('NO_FREE_SLOT', null, 'No free slot. End a conversation, or raise max active chats.');
}

/** How many could have taken it by routing. */
export async function ableToTake(tx: Tx, siteId: string): Promise<number> {
  return (await candidates(tx)).filter((one) => one.siteIds.has(siteId) && one.activeChats < one.maxActiveChats).length;
}

async function changed(update: Promise<ConversationRow[]>): Promise<ConversationRow> {
  const [row] = await update;
  if (!row) throw notFound();
  return row;
}

const notYours = () =>
  new Mendable('NOT_YOUR_CONVERSATION', 'id', 'Only the agent who has the conversation can do this. Take it over first.');
