import type { ConversationRow, TransferRow } from '../../db/rows.ts';
import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { lockConversation } from '../conversation/lock.ts';
import { forbidden, Mendable, notFound } from '../errors.ts';
import { transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, isId, written } from '../input.ts';
import { lockRouting } from '../routing/routing.ts';
import type { TransferConversationInput } from '../__generated__/resolvers.ts';
import { begin } from './steps.ts';
import { canTransfer } from './transfer.policy.ts';

export interface Transferred {
  transfer: TransferRow;
  conversation: ConversationRow | null;
}

/** Asks somebody to take a conversation over. It stays where it is until somebody accepts. */
export async function transferConversation(caller: Caller, input: TransferConversationInput): Promise<Transferred> {
  const { actor } = caller;
  const clientId = clientIdOf(input.clientId);
  const note = input.note?.trim() ? written('note', input.note.trim(), 1_000) : '';
  return transact(actor.workspaceId, async (tx) => {
    await lockRouting(tx);
    const row = await lockConversation(tx, input.conversationId);
    if (!canRead(actor, row) || actor.type === 'VISITOR') throw notFound();
    const earlier = await askedBefore(tx, row.id, clientId);
    if (earlier) return { transfer: earlier, conversation: row };
    const { id: conversationId, agentId: fromAgentId } = mustBeTransferable(caller, row);
    const transfer: TransferRow = {
      workspaceId: tx.workspaceId,
      id: newId(),
      clientId,
      conversationId,
      fromAgentId,
      ...targetOf(caller, input, fromAgentId),
      note,
      state: 'OFFERED',
      createdAt: new Date(),
      endedAt: null,
    };
    await tx.sql`insert into transfer ${tx.sql(transfer)}`;
    const conversation = await begin(tx, actor, { transfer, row });
    if (conversation) return { transfer, conversation };
    const field = transfer.toAgentId ? 'agentId' : 'groupId';
    throw new Mendable('NOBODY_ONLINE', field, 'Nobody who could be asked is Online. Choose somebody else.');
  });
}

function mustBeTransferable({ actor }: Caller, row: ConversationRow): { id: string; agentId: string } {
  const { id, agentId } = row;
  if (row.state === 'ENDED') throw new Mendable('CONVERSATION_ENDED', 'conversationId', 'The conversation has ended. Open it again first.');
  if (row.offeredTo) throw new Mendable('TRANSFER_OPEN', 'conversationId', 'Somebody is being asked already. Cancel that transfer first.');
  if (canTransfer(actor, row) && agentId) return { id, agentId };
  if (actor.type === 'PARTNER' && row.state === 'ACTIVE') throw forbidden();
  throw new Mendable('NOT_YOUR_CONVERSATION', 'conversationId', 'Only the agent who has the conversation can transfer it. Take it over first.');
}

type Target = Pick<TransferRow, 'toAgentId' | 'toGroupId'>;

function targetOf({ directory }: Caller, { agentId, groupId }: TransferConversationInput, fromAgentId: string): Target {
  if (agentId != null && groupId != null) throw new Mendable('INVALID', 'groupId', 'Give either agentId or groupId.');
  if (agentId == null && groupId == null) throw new Mendable('BLANK', 'agentId', 'Say with agentId or groupId who is to be asked.');
  if (groupId != null) {
    const group = isId(groupId) ? directory.groups.get(groupId.toLowerCase()) : undefined;
    if (group?.archivedAt === null) return { toAgentId: null, toGroupId: group.id };
    throw new Mendable('UNKNOWN', 'groupId', 'There is no such group. Ask for groups.');
  }
  const agent = isId(agentId) ? directory.agents.get(agentId.toLowerCase()) : undefined;
  if (!agent) throw new Mendable('UNKNOWN', 'agentId', 'There is no such agent. Ask for agents.');
  if (agent.id === fromAgentId) throw new Mendable('INVALID', 'agentId', 'This agent has the conversation already.');
  if (agent.archivedAt || !agent.frontOffice) {
    throw new Mendable('AGENT_UNAVAILABLE', 'agentId', 'The agent takes no conversations: archived or back office.');
  }
  return { toAgentId: agent.id, toGroupId: null };
}

async function askedBefore({ sql, workspaceId }: Tx, conversationId: string, clientId: string): Promise<TransferRow | undefined> {
  const [row] = await sql<TransferRow[]>`
    select * from transfer where workspace_id = ${workspaceId} and conversation_id = ${conversationId} and client_id = ${clientId}`;
  return row;
}
